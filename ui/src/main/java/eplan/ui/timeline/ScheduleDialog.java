package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eplan.forms.api.BuddhistDatePicker;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks for the day on which the set is to be applied. A refusal is said at the day. */
final class ScheduleDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final BuddhistDatePicker day = new BuddhistDatePicker();
    private final transient Consumer<LocalDate> schedule;
    private final transient Runnable stale;

    /** @param schedule does it, and throws {@link eplan.shared.Refused} when a rule says no */
    ScheduleDialog(LocalDate today, Consumer<LocalDate> schedule, Runnable stale) {
        this.schedule = schedule;
        this.stale = stale;
        setWidth("480px");
        setHeaderTitle(Words.of("changeset.schedule.title"));
        day.setLabel(Words.of("changeset.schedule.day"));
        day.setInitialPosition(today.plusDays(1));
        day.setWidthFull();
        Button act = new Button(Words.of("changeset.schedule.do"), press -> act());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Words.of("changeset.schedule.explained")), day);
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()), act);
    }

    private void act() {
        LocalDate when = day.getValue();
        if (day.unreadable()) { // the picker says so itself
            day.focus();
        } else if (when == null) {
            refuse(Words.of("timeline.field.missing"));
        } else {
            boolean done = Attempt.to(() -> schedule.accept(when), this::refuse, () -> {
                close();
                stale.run();
            });
            if (done) {
                close();
            }
        }
    }

    private void refuse(String why) {
        day.setErrorMessage(why);
        day.setInvalid(true);
        day.focus();
    }
}
