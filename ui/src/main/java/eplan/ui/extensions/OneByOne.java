package eplan.ui.extensions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import eplan.cycle.Extensions.ExtensionView;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Does the same to each of many requests, each in a transaction of its own, and says how far it is: some at a time, then the
 * browser asks for the next. What a rule refuses stops none of the others.
 */
final class OneByOne extends Div {
    private static final long serialVersionUID = 1L;

    /** So many take about a second. */
    private static final int STEP = 20;

    /** What was not done, and why. */
    record Left(ExtensionView request, String why) {}

    /** Hears when the last one was tried. */
    interface Ended {
        void all(int done, List<Left> left);
    }

    private final transient Queue<ExtensionView> waiting;
    private final transient Consumer<ExtensionView> act;
    private final transient Ended ended;
    private final List<Left> left = new ArrayList<>();
    private final int all;
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();

    OneByOne(List<ExtensionView> chosen, Consumer<ExtensionView> act, Ended ended) {
        this.waiting = new ArrayDeque<>(chosen);
        this.act = act;
        this.ended = ended;
        this.all = chosen.size();
        addClassNames("card", "extension-progress");
        words.getElement().setAttribute("role", "status");
        add(words, bar);
    }

    void step() {
        for (int i = 0; i < STEP && !waiting.isEmpty(); i++) {
            one(waiting.remove());
        }
        if (waiting.isEmpty()) {
            ended.all(all - left.size(), left);
            return;
        }
        int tried = all - waiting.size();
        words.setText(Words.of("extensions.progress", tried, all));
        bar.setValue((double) tried / all);
        getElement().executeJs("return true").then(shown -> step());
    }

    private void one(ExtensionView request) {
        Attempt.to(
                () -> act.accept(request),
                why -> left.add(new Left(request, why)),
                () -> left.add(new Left(request, Words.of("extensions.gone"))));
    }
}
