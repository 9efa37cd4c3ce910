package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.timeline.Holidays;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Holidays.Kind;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.time.LocalDate;
import java.util.List;

/** Adds a holiday, or replaces what a day was; the source is its reason. */
final class HolidayForm extends Div {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private final transient Holidays holidays;
    private final transient Runnable added;
    private final BuddhistDatePicker day = new BuddhistDatePicker();
    private final TextField name = new TextField();
    private final Select<Kind> kind = new Select<>();
    private final TextField source = new TextField();

    HolidayForm(Holidays holidays, Runnable added) {
        this.holidays = holidays;
        this.added = added;
        addClassName("holiday-form");
        day.setLabel(Words.of("holiday.day"));
        name.setLabel(Words.of("holiday.name"));
        kind.setLabel(Words.of("holiday.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> Words.of("holiday.kind." + one));
        kind.setValue(Kind.SPECIAL);
        source.setLabel(Words.of("holiday.source"));
        source.setPlaceholder(Words.of("holiday.source.hint"));
        List.of(name, source).forEach(field -> field.setMaxLength(LONGEST));
        add(day, name, kind, source, new Button(Words.of("holiday.add"), press -> add()));
    }

    private void add() {
        LocalDate when = day.getValue();
        day.setInvalid(when == null);
        if (when == null) {
            day.focus();
            return;
        }
        var holiday = new Holiday(when, name.getValue(), name.getValue(), kind.getValue(), source.getValue(), "");
        if (Attempt.to(() -> holidays.put(holiday, reason()), Notify::warn, Notify::stale)) {
            Notify.done(Words.of("holiday.added", when));
            day.clear();
            name.clear();
            source.clear();
            added.run();
        }
    }

    /** Without a source the service says what is missing, rather than that there is no reason. */
    private String reason() {
        return source.getValue().isBlank() ? Words.of("holiday.add") : source.getValue();
    }
}
