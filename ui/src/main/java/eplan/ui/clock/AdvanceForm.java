package eplan.ui.clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eplan.clock.DemoClock;
import eplan.forms.api.BuddhistDatePicker;
import eplan.shared.Refused;
import eplan.ui.casework.Attempt;
import eplan.ui.component.Notify;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Two ways to advance: past the next deadline, or to a date. */
class AdvanceForm extends Div {

    private final DemoClock clock;
    private final Runnable started;
    private final BuddhistDatePicker to;
    private final boolean withDeadline;

    AdvanceForm(DemoClock clock, LocalDate today, boolean enabled, Runnable started) {
        this.clock = clock;
        this.started = started;
        this.to = new BuddhistDatePicker(getTranslation("clock.to"));
        addClassNames("card", "clock-advance");
        Component deadline = nextDeadline(enabled);
        withDeadline = deadline instanceof Button;
        to.setMin(today.plusDays(1));
        to.setMax(today.plusYears(1));
        Button date = new Button(getTranslation("clock.go"), click -> advanceToChosen());
        Div line = new Div(to, date);
        line.addClassName("clock-line");
        to.setEnabled(enabled);
        date.setEnabled(enabled);
        Paragraph how = new Paragraph(getTranslation("clock.how"));
        how.addClassName("muted");
        add(new H2(getTranslation("clock.advance")), how, deadline, line);
    }

    /** While the year is being opened at the first start there may be no deadline yet: then it says so. */
    private Component nextDeadline(boolean enabled) {
        try {
            LocalDate next = clock.nextDeadline();
            Button deadline = new Button(getTranslation("clock.next", next), click -> advance(next));
            deadline.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            deadline.setDisableOnClick(true);
            deadline.setEnabled(enabled);
            return deadline;
        } catch (Refused none) {
            return new Span(getTranslation(none.key(), none.params().toArray()));
        }
    }

    /** Whether there is a next deadline by now, where there was none. */
    boolean outdated() {
        try {
            return !withDeadline && clock.nextDeadline() != null;
        } catch (Refused none) {
            return false;
        }
    }

    @Nullable
    LocalDate chosen() {
        return to.getValue();
    }

    void choose(LocalDate day) {
        to.setValue(day);
    }

    private void advanceToChosen() {
        if (to.getValue() == null || to.isInvalid()) {
            to.setErrorMessage(getTranslation("clock.to.invalid"));
            to.setInvalid(true);
            to.focus();
            return;
        }
        advance(to.getValue());
    }

    private void advance(LocalDate day) {
        try {
            Attempt.to(() -> clock.advanceTo(day), Notify::warn, Notify::stale);
        } finally { // also when it failed: the button that was pressed has to come back to life
            started.run();
        }
    }
}
