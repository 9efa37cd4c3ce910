package eplan.ui.clock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import eplan.clock.DemoClock;
import java.time.temporal.ChronoUnit;

/** How far advancing is, day by day, with a way to stop; or why it stopped. */
class ClockProgress extends Div {

    ClockProgress(DemoClock.Progress progress, Runnable stop) {
        addClassNames("card", "clock-progress");
        if (progress.running()) {
            running(progress, stop);
        }
        if (progress.failure() != null) {
            Paragraph failure = new Paragraph(getTranslation(
                    "clock.failed", progress.failure().day(), progress.failure().reference()));
            failure.addClassName("clock-failure");
            failure.getElement().setAttribute("role", "alert");
            add(failure);
        }
    }

    private void running(DemoClock.Progress progress, Runnable stop) {
        long all = ChronoUnit.DAYS.between(progress.from(), progress.to());
        long passed = ChronoUnit.DAYS.between(progress.from(), progress.today());
        String words = getTranslation("clock.progress", progress.today(), passed, all, progress.jobsDone());
        ProgressBar bar = new ProgressBar(0, 1, Math.clamp(ClockBanner.done(progress), 0, 1));
        bar.getElement().setAttribute("aria-label", words);
        Button halt = new Button(getTranslation("clock.stop"), click -> stop.run());
        halt.setDisableOnClick(true);
        Div line = new Div(new Span(words), halt);
        line.addClassName("clock-line");
        add(line, bar);
    }
}
