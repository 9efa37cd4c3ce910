package eplan.ui.hiring.hq;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import eplan.hiring.SystemScores;
import eplan.hiring.SystemScores.Progress;
import eplan.hiring.SystemScores.State;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import org.jspecify.annotations.Nullable;

/**
 * How far the nation's scores are, in words and as a bar, while they are computed; that it failed, when it did. Looks again only
 * meanwhile, and goes away by itself.
 */
public final class ScoreRunLine extends Div {
    private static final long serialVersionUID = 1L;

    static final int LOOK_MILLIS = 1000;

    /** As often as the frame, which takes its interval back when nothing runs any more. */
    private static final int ENDING_MILLIS = 2000;

    private final transient SystemScores scores;
    private final FiscalYear year;
    private final transient Runnable ended;
    private final Span doing = new Span();
    private final ProgressBar bar = new ProgressBar(0, 1, 0);
    private boolean running;
    private @Nullable Registration polls;

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
        if (!isAttached() || !running) {
            return;
        }
        show();
        getUI().ifPresent(this::follow);
        if (!running) {
            ended.run();
        }
    }

    /** Words that have not changed are not read out again. */
    private void show() {
        Progress now = scores.progress(year).orElse(null);
        running = now != null && now.state() == State.RUNNING;
        boolean failed = now != null && now.state() == State.FAILED;
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

    private void follow(UI ui) {
        if (running) {
            ui.setPollInterval(LOOK_MILLIS);
        } else {
            rest(ui);
        }
    }

    /** Something else of this window may still wait for its end: the frame looks once more, and takes the interval back. */
    private static void rest(UI ui) {
        if (ui.getPollInterval() == LOOK_MILLIS) {
            ui.setPollInterval(ENDING_MILLIS);
        }
    }
}
