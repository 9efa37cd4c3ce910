package eplan.ui.timeline;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eplan.forms.api.BuddhistDatePicker;
import eplan.registry.Registry.ProvinceView;
import eplan.timeline.RoundView;
import eplan.timeline.Shift;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The dates of the chosen round, for the nation or one province: what is typed becomes an edit of the draft at once. */
final class RoundForm extends Div {
    private static final long serialVersionUID = 1L;

    private final H2 name = new H2();
    private final Paragraph now = new Paragraph();
    private final ComboBox<ProvinceView> province = new ComboBox<>();
    private final BuddhistDatePicker due = new BuddhistDatePicker();
    private final BuddhistDatePicker opens = new BuddhistDatePicker();
    private final BuddhistDatePicker lock = new BuddhistDatePicker();
    private final Paragraph nationOnly = new Paragraph();

    private transient @Nullable RoundDates shown;

    /** @param scoped told the province that was chosen; null for the nation */
    RoundForm(Consumer<@Nullable ProvinceView> scoped) {
        addClassName("move-scope");
        now.addClassName("muted");
        nationOnly.addClassName("muted");
        nationOnly.setText(Words.of("timeline.nation-only"));
        province.setLabel(Words.of("timeline.scope"));
        province.setPlaceholder(Words.of("timeline.scope.nation"));
        province.setClearButtonVisible(true);
        province.setItemLabelGenerator(one -> Words.either(one.nameTh(), one.nameEn()));
        province.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                scoped.accept(change.getValue());
            }
        });
        due.setLabel(Words.of("timeline.field.DUE"));
        opens.setLabel(Words.of("timeline.field.OPENS"));
        lock.setLabel(Words.of("timeline.field.LOCK"));
        lock.setClearButtonVisible(true);
        lock.setHelperText(Words.of("timeline.field.LOCK.hint"));
        when(due, dates -> dates.due(due.getValue(), why -> refuse(due, why)));
        when(opens, dates -> dates.opens(opens.getValue(), why -> refuse(opens, why)));
        when(lock, dates -> dates.lock(lock.getValue(), why -> refuse(lock, why)));
        add(name, now, province, due, opens, lock, nationOnly);
    }

    void show(YearShown year, RoundDates dates) {
        shown = dates;
        RoundView round = dates.round();
        ProvinceView only = dates.province();
        name.setText(CalendarWords.name(round));
        String shift = round.shift() == Shift.NONE ? "" : " · " + Words.of("shift." + round.shift());
        now.setText(Words.of("timeline.now-due", dates.dueNow(), round.legalBasis()) + shift);
        province.setItems(year.provinces());
        province.setValue(only);
        set(due, dates.dueShown());
        due.setInitialPosition(dates.dueNow());
        due.setHelperText(dates.shifted(year.words()));
        set(opens, dates.opensShown());
        opens.setVisible(only == null && year.today().isBefore(round.opensOn()));
        set(lock, dates.lockShown());
        lock.setInitialPosition(dates.dueNow());
        lock.setVisible(only == null && !round.hiring());
        nationOnly.setVisible(only != null);
    }

    void focus(DateField which) {
        BuddhistDatePicker field = switch (which) {
            case OPENS -> opens;
            case DUE -> due;
            case LOCK -> lock;
        };
        if (field.isVisible()) {
            field.focus();
        }
    }

    /** Why a date that was proposed elsewhere is none, beside the field that it is for. */
    void refused(DateField which, LocalDate day, String why) {
        BuddhistDatePicker field = which == DateField.OPENS ? opens : due;
        field.setValue(day);
        refuse(field, why);
    }

    private static void refuse(BuddhistDatePicker field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }

    private static void set(BuddhistDatePicker field, @Nullable LocalDate day) {
        field.setInvalid(false);
        field.setErrorMessage("");
        field.setValue(day);
    }

    /** What a person typed; what is no date the picker says itself. */
    private void when(BuddhistDatePicker field, Consumer<RoundDates> act) {
        field.addValueChangeListener(change -> {
            RoundDates dates = shown;
            if (change.isFromClient() && dates != null && !field.unreadable()) {
                field.setInvalid(false);
                act.accept(dates);
            }
        });
    }
}
