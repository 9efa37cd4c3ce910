package eplan.ui.inbox;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import eplan.forms.api.BuddhistDatePicker;
import eplan.inbox.WorkActs.Kind;
import eplan.inbox.WorkActs.WakeUp;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.inbox.BackOn.Choice;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks until when items are put aside, and what brings them back sooner. A refusal is said here; the choice stays. */
final class SnoozeDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** What the dialog does. */
    interface Acts {
        Did snooze(LocalDate backOn, @Nullable WakeUp event);

        Did wake();

        /** Called when the dialog is closed. */
        void done(Kind kind, Did did);
    }

    private final transient Acts acts;
    private final transient BackOn days;
    private final RadioButtonGroup<Choice> when = new RadioButtonGroup<>(Words.of("snooze.when"));
    private final BuddhistDatePicker other = new BuddhistDatePicker(Words.of("snooze.day"));
    private final Select<WakeUp> event = new Select<>();

    /** @param asleep whether some sleep already, and can be brought back */
    SnoozeDialog(int count, boolean asleep, BackOn days, Acts acts) {
        this.acts = acts;
        this.days = days;
        addClassName("snooze");
        setHeaderTitle(Words.of("snooze.title", count));
        setWidth("420px");
        askDay();
        askEvent();
        add(when, other, event);
        if (asleep) {
            getFooter().add(new Button(Words.of("snooze.wake"), click -> attempt(Kind.WAKE, acts::wake)));
        }
        getFooter().add(new Button(Words.of("reason.cancel"), click -> close()), sleep());
    }

    private void askDay() {
        when.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        when.setItems(days.choices());
        when.setItemLabelGenerator(days::words);
        when.addValueChangeListener(change -> other.setVisible(change.getValue() == Choice.OTHER));
        when.setValue(Choice.NEXT_DAY);
        other.setVisible(false);
        other.setWidthFull();
    }

    private void askEvent() {
        event.setLabel(Words.of("snooze.event"));
        event.setItems(WakeUp.values());
        event.setEmptySelectionAllowed(true);
        event.setEmptySelectionCaption(Words.of("snooze.event.none"));
        event.setItemLabelGenerator(one -> Words.of(one == null ? "snooze.event.none" : "wake." + one));
        event.setWidthFull();
    }

    private Button sleep() {
        Button sleep = new Button(Words.of("snooze.do"), click -> check());
        sleep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sleep.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        return sleep;
    }

    private void check() {
        Choice chosen = when.getValue();
        LocalDate day = chosen == Choice.OTHER ? other.getValue() : days.day(chosen);
        if (day != null) {
            attempt(Kind.SNOOZE, () -> acts.snooze(day, event.getValue()));
        } else if (!other.unreadable()) { // the picker says so itself
            refuse(Words.of("snooze.day.missing"));
        }
    }

    private void attempt(Kind kind, Supplier<Did> act) {
        Attempt.to(
                () -> {
                    Did did = act.get();
                    close();
                    acts.done(kind, did);
                },
                this::refuse,
                () -> refuse(Words.of("error.stale")));
    }

    private void refuse(String why) {
        if (other.isVisible()) {
            other.setErrorMessage(why);
            other.setInvalid(true);
            other.focus();
        } else {
            when.setErrorMessage(why);
            when.setInvalid(true);
        }
    }
}
