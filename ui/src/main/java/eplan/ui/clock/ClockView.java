package eplan.ui.clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import eplan.clock.DemoClock;
import eplan.forms.api.LookAgain;
import eplan.shared.BuddhistDates;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.ui.component.EmptyState;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Moving the business day of the embedded default: to a date, or past the next deadline; and the simulated LAO staff. */
@Route(ClockView.PATH)
@RolesAllowed("HQ_PROCESS_OWNER")
public class ClockView extends Page {
    static final String PATH = "clock";
    private static final int LOOK_MILLIS = 2000;

    private final @Nullable DemoClock clock;
    private final BusinessClock day;
    private final H2 today = new H2();
    private final Paragraph year = new Paragraph();
    private final Div running = new Div();
    private final Div choices = new Div();
    private @Nullable AdvanceForm form;
    private boolean wasRunning;
    private final LookAgain again = new LookAgain(this, this::refresh);

    ClockView(ObjectProvider<DemoClock> clocks, BusinessClock day) {
        this.clock = clocks.getIfAvailable();
        this.day = day;
        header().title(getTranslation("nav.clock"));
        if (clock == null || !clock.movable()) {
            show(new EmptyState(VaadinIcon.CLOCK, getTranslation("clock.fixed"), getTranslation("clock.fixed.more")));
            return;
        }
        Div page = new Div(now(), running, choices, new SimulationSwitch(clock));
        page.addClassNames("page-pad", "clock");
        show(page);
        refresh();
    }

    private Component now() {
        Span label = new Span(getTranslation("clock.today"));
        label.addClassName("muted");
        year.addClassName("muted");
        Div now = new Div(label, today, year);
        now.addClassNames("card", "clock-today");
        return now;
    }

    private void refresh() {
        refresh(false);
    }

    private void refresh(boolean choicesAnew) {
        if (clock == null || !clock.movable()) {
            return;
        }
        DemoClock.Progress progress =
                clock.progress(); // before the day: what does not run any more has come to its last
        LocalDate now = day.today();
        today.setText(getTranslation(
                "clock.day", BuddhistDates.weekday(now, getLocale()), BuddhistDates.full(now, getLocale())));
        year.setText(getTranslation("clock.year", FiscalYear.of(now).toString()));
        running.removeAll();
        if (progress.running() || progress.failure() != null) {
            running.add(new ClockProgress(progress, clock::stop));
        }
        AdvanceForm shown = form;
        if (choicesAnew || shown == null || wasRunning != progress.running() || shown.outdated()) {
            LocalDate chosen = shown == null ? null : shown.chosen();
            form = drawChoices(new AdvanceForm(clock, now, !progress.running(), this::attempted), now, chosen);
        }
        wasRunning = progress.running();
        if (wasRunning) {
            again.every(LOOK_MILLIS);
        } else {
            again.rest();
        }
    }

    /** A day that was chosen stays, while it is still to come. */
    private AdvanceForm drawChoices(AdvanceForm next, LocalDate now, @Nullable LocalDate chosen) {
        if (chosen != null && chosen.isAfter(now)) {
            next.choose(chosen);
        }
        choices.removeAll();
        choices.add(next);
        return next;
    }

    /** Where it was refused, all can be tried again. */
    private void attempted() {
        refresh(true);
        refreshFrame();
    }
}
