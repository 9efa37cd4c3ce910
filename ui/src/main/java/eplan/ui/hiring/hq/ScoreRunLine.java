package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import eplan.forms.api.LookAgain;
import eplan.hiring.SystemScores;
import eplan.hiring.SystemScores.Progress;
import eplan.hiring.SystemScores.State;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;

/**
 * How far the nation's scores are, in words and as a bar, while they are computed; that it failed, when it did. Looks again only
 * meanwhile, and goes away by itself.
 */
public final class ScoreRunLine extends Div {
    private static final long serialVersionUID = 1L;

    static final int LOOK_MILLIS = 1000;

    private final transient SystemScores scores;
    private final FiscalYear year;
    private final transient Runnable ended;
    private final Span doing = new Span();
    private final ProgressBar bar = new ProgressBar(0, 1, 0);
    private boolean running;
    private final LookAgain again = new LookAgain(this, this::look);

    /** @param ended told when what was running has come to its end */
    public ScoreRunLine(SystemScores scores, FiscalYear year, Runnable ended) {
        this.scores = scores;
        this.year = year;
        this.ended = ended;
        addClassNames("card", "run-line");
        Span heading = new Span(Words.of("hiringhq.run.title", year.toString()));
        heading.addClassName("strong");
        doing.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        add(heading, doing, bar);
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

    /** Words that have not changed are not read out again. */
    private void show() {
        Progress now = scores.progress(year).orElse(null);
        running = now != null && now.state() == State.RUNNING;
        boolean failed = now != null && now.state() == State.FAILED;
        if (running) {
            again.every(LOOK_MILLIS);
        } else {
            again.rest();
        }
        setVisible(running || failed);
        bar.setVisible(running);
        if (now == null || !isVisible()) {
            return;
        }
        String words =
                failed ? Words.of("hiringhq.run.failed") : Words.of("hiringhq.run.doing", now.done(), now.total());
        if (!words.equals(doing.getText())) {
            doing.setText(words);
            bar.getElement().setAttribute("aria-label", words);
        }
        bar.setValue(now.total() == 0 ? 0 : Math.clamp((double) now.done() / now.total(), 0, 1));
    }
}
