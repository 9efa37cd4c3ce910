package eplan.ui.timeline;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How far applying a change set, or putting it back, is, in words and as a bar, then how far the escalations are that it withdrew.
 * Looks again only meanwhile, and goes away by itself.
 */
@StyleSheet("context://eplan/change-run.css")
final class RunLine extends Div {
    private static final long serialVersionUID = 1L;

    /** Most are over in a second or two. */
    static final int LOOK_MILLIS = 500;

    /** As often as the frame, which takes its interval back when nothing runs any more. */
    private static final int ENDING_MILLIS = 2000;

    private final transient ChangeRuns runs;
    private final transient ChangeRun run;
    private final transient Consumer<ChangeRun> ended;
    private final Span heading = new Span();
    private final Span doing = new Span();
    private final ProgressBar bar = new ProgressBar(0, 1, 0);
    private boolean awaited;
    private @Nullable Registration polls;

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

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        polls = attach.getUI().addPollListener(poll -> look());
        follow(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (polls != null) {
            polls.remove();
        }
        rest(detach.getUI());
        super.onDetach(detach);
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
            getUI().ifPresent(this::follow);
        }
    }

    /** Words that have not changed are not read out again. */
    private void show() {
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

    private void follow(UI ui) {
        if (awaited) {
            ui.setPollInterval(LOOK_MILLIS);
        } else if (run.ending()) {
            ui.setPollInterval(ENDING_MILLIS);
        } else {
            rest(ui);
        }
    }

    /** Another line of this window may still wait for its end: the frame looks once more, and takes the interval back. */
    private static void rest(UI ui) {
        if (ui.getPollInterval() == LOOK_MILLIS) {
            ui.setPollInterval(ENDING_MILLIS);
        }
    }
}
