package eplan.ui.timeline;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import eplan.forms.api.LookAgain;
import java.util.function.Consumer;

/**
 * How far applying a change set, or putting it back, is, in words and as a bar, then how far the escalations are that it withdrew.
 * Looks again only meanwhile, and goes away by itself.
 */
@StyleSheet("context://eplan/change-run.css")
final class RunLine extends Div {
    private static final long serialVersionUID = 1L;

    /** Most are over in a second or two. */
    static final int LOOK_MILLIS = 500;

    private static final int ENDING_MILLIS = 2000;

    private final transient ChangeRuns runs;
    private final transient ChangeRun run;
    private final transient Consumer<ChangeRun> ended;
    private final Span heading = new Span();
    private final Span doing = new Span();
    private final ProgressBar bar = new ProgressBar(0, 1, 0);
    private boolean awaited;
    private final LookAgain again = new LookAgain(this, this::look);

    /**
     * @param awaited whether its end has not been seen yet
     * @param ended told once when it has come to the end that was awaited, done or not
     */
    RunLine(ChangeRuns runs, ChangeRun run, boolean awaited, Consumer<ChangeRun> ended) {
        this.runs = runs;
        this.run = run;
        this.ended = ended;
        this.awaited = awaited;
        addClassNames("card", "run-line");
        heading.addClassName("strong");
        doing.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        add(heading, doing, bar);
        show();
    }

    private void look() {
        if (!isAttached()) {
            return;
        }
        if (awaited && !run.running()) {
            awaited = false;
            ended.accept(run);
        }
        if (isAttached()) { // else something else has come in its place
            runs.look(run);
            show();
        }
    }

    /** Words that have not changed are not read out again. */
    private void show() {
        follow();
        setVisible(awaited || run.ending());
        if (!isVisible()) {
            return;
        }
        heading.setText(RunWords.heading(run));
        String now = RunWords.doing(run);
        if (!now.equals(doing.getText())) {
            doing.setText(now);
            bar.getElement().setAttribute("aria-label", now);
        }
        bar.setValue(Math.clamp(RunWords.share(run), 0, 1));
    }

    private void follow() {
        if (awaited) {
            again.every(LOOK_MILLIS);
        } else if (run.ending()) {
            again.every(ENDING_MILLIS);
        } else {
            again.rest();
        }
    }
}
