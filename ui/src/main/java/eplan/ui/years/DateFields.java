package eplan.ui.years;

import com.vaadin.flow.component.select.Select;
import eplan.forms.api.BuddhistDatePicker;
import eplan.shared.FiscalYear;
import eplan.timeline.RoundKind;
import eplan.timeline.Shift;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The round's window, until when it is still accepted, and where its last day goes that is no working day. */
final class DateFields extends FormPart {
    private static final long serialVersionUID = 1L;

    private final BuddhistDatePicker opens = new BuddhistDatePicker(Words.of("years.opens"));
    private final BuddhistDatePicker due = new BuddhistDatePicker(Words.of("years.due"));
    private final BuddhistDatePicker lock = new BuddhistDatePicker(Words.of("years.lock"));
    private final Select<Shift> shift = new Select<>();

    DateFields(FiscalYear year, @Nullable RoundPlan plan) {
        List.of(opens, due, lock).forEach(picker -> picker.setInitialPosition(year.first()));
        List.of(opens, due).forEach(picker -> picker.setRequiredIndicatorVisible(true));
        lock.setHelperText(Words.of("years.lock.hint"));
        lock.setVisible(plan == null || plan.kind() != RoundKind.HIRING);
        shift.setLabel(Words.of("years.shift"));
        shift.setItems(Shift.values());
        shift.setItemLabelGenerator(one -> Words.of("shift." + one));
        shift.setValue(plan == null ? Shift.NONE : plan.shift());
        if (plan != null) {
            opens.setValue(plan.opensOn());
            due.setValue(plan.dueOn());
            lock.setValue(plan.lockOn());
        }
        add(opens, due, lock, shift);
    }

    @Override
    void check() {
        day(opens, true);
        day(due, true);
        day(lock, false);
    }

    @Nullable
    LocalDate opens() {
        return opens.getValue();
    }

    @Nullable
    LocalDate due() {
        return due.getValue();
    }

    @Nullable
    LocalDate lock() {
        return lock.getValue();
    }

    Shift shift() {
        return shift.getValue();
    }
}
