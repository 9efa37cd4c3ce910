package eplan.ui.timeline;

import eplan.forms.api.LookAgain;
import eplan.ui.component.ProgressLine;
import java.util.function.Consumer;

/**
 * How far applying a change set, or putting it back, is, in words and as a bar, then how far the escalations are that it withdrew.
 * Looks again only meanwhile, and goes away by itself.
 */
final class RunLine extends ProgressLine {
    private static final long serialVersionUID = 1L;

    /** Most are over in a second or two. */
    static final int LOOK_MILLIS = 500;

    private static final int ENDING_MILLIS = 2000;

    private final transient ChangeRuns runs;
    private final transient ChangeRun run;
    private final transient Consumer<ChangeRun> ended;
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

    private void show() {
        follow();
        setVisible(awaited || run.ending());
        if (isVisible()) {
            say(RunWords.heading(run), RunWords.doing(run), RunWords.share(run));
        }
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
