package eplan.ui.hiring.hq;

import eplan.forms.api.LookAgain;
import eplan.hiring.SystemScores;
import eplan.hiring.SystemScores.Progress;
import eplan.hiring.SystemScores.State;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.component.ProgressLine;

/**
 * How far the nation's scores are, in words and as a bar, while they are computed; that it failed, when it did. Looks again only
 * meanwhile, and goes away by itself.
 */
public final class ScoreRunLine extends ProgressLine {
    private static final long serialVersionUID = 1L;

    static final int LOOK_MILLIS = 1000;

    private final transient SystemScores scores;
    private final FiscalYear year;
    private final transient Runnable ended;
    private boolean running;
    private final LookAgain again = new LookAgain(this, this::look);

    /** @param ended told when what was running has come to its end */
    public ScoreRunLine(SystemScores scores, FiscalYear year, Runnable ended) {
        this.scores = scores;
        this.year = year;
        this.ended = ended;
        show();
    }

    private void look() {
        if (!isAttached() || !running) {
            return;
        }
        show();
        if (!running) {
            ended.run();
        }
    }

    private void show() {
        Progress now = scores.progress(year).orElse(null);
        running = now != null && now.state() == State.RUNNING;
        boolean failed = now != null && now.state() == State.FAILED;
        setVisible(running || failed);
        if (now != null && running) {
            again.every(LOOK_MILLIS);
            say(title(), Words.of("hiringhq.run.doing", now.done(), now.total()), share(now));
            return;
        }
        again.rest();
        if (failed) {
            say(title(), Words.of("hiringhq.run.failed"));
        }
    }

    private String title() {
        return Words.of("hiringhq.run.title", year.toString());
    }

    private static double share(Progress now) {
        return now.total() == 0 ? 0 : (double) now.done() / now.total();
    }
}
