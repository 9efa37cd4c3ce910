package eplan.ui.ladder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import eplan.cycle.LadderRow;
import eplan.cycle.LadderSetting;
import eplan.cycle.LateRecord;
import eplan.cycle.Rung;
import eplan.timeline.RoundKind;
import eplan.ui.casework.Words;
import java.util.List;

/** One row as fields; what is wrong with it stands below them. */
final class RowLine extends ListItem {
    private static final long serialVersionUID = 1L;

    /** Stands for days that are not filled in: no table with them is right. */
    private static final int BLANK = Integer.MIN_VALUE;

    /** What a person does to a row. */
    interface Acts {
        void changed(int number, LadderRow row);

        void removed(int number);
    }

    private final int number;
    private final RoundKind kind;
    private final RowSelect<Rung.Name> rung;
    private final RowSelect<LateRecord> late;
    private final RowSelect<LadderSetting> setting;
    private final IntegerField days = new IntegerField();
    private final RowSelect<Rung.Audience> audience;
    private final Span when = new Span();
    private final Span task = new Span();
    private final Div wrong = new Div();
    private final transient Acts acts;

    RowLine(int number, LadderRow row, boolean editable, Acts acts) {
        this.number = number;
        this.kind = row.kind();
        this.acts = acts;
        rung = new RowSelect<>(label("ladder.rung"), LadderWords::rung, this::otherRung);
        late = new RowSelect<LateRecord>(label("ladder.late"), LadderWords::late, this::changed)
                .orAny(Words.of(hiring() ? "ladder.hiring.late" : "ladder.late.any"));
        setting = new RowSelect<LadderSetting>(label("ladder.setting"), LadderWords::setting, this::changed)
                .orAny(Words.of("ladder.setting.any"));
        audience = new RowSelect<>(label("ladder.audience"), whose -> LadderWords.audience(kind, whose), this::changed);
        days.setAriaLabel(label("ladder.days"));
        fill(row);
        days.addValueChangeListener(change -> changed());
        arrange(editable);
    }

    /** Which row, and which of its fields. */
    private String label(String field) {
        return Words.of("ladder.field", number, Words.of(field));
    }

    /** Steps of hiring are no LAO's: there is no record to ask for. */
    private boolean hiring() {
        return kind == RoundKind.HIRING;
    }

    private void fill(LadderRow row) {
        rung.choices(List.of(Rung.Name.values())).show(row.rung());
        late.choices(hiring() ? List.of() : List.of(LateRecord.values())).show(row.late());
        setting.choices(List.of(LadderSetting.values())).show(row.setting());
        audience.choices(row.rung().audiences()).show(row.audience());
        days.setValue(row.workingDays() == BLANK ? null : row.workingDays());
        describe();
    }

    private void arrange(boolean editable) {
        addClassName("ladder-row");
        Span place = new Span(Integer.toString(number));
        place.addClassName("ladder-number");
        when.addClassName("muted");
        task.addClassName("muted");
        wrong.addClassName("ladder-wrong");
        add(place, rung, part("ladder-days", days, when), part("ladder-whose", audience, task), late, setting);
        List.of(rung, setting, audience).forEach(select -> select.setReadOnly(!editable));
        late.setReadOnly(!editable || hiring());
        days.setReadOnly(!editable);
        if (editable) {
            Button remove = new Button(VaadinIcon.TRASH.create(), press -> acts.removed(number));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(Words.of("ladder.remove", number));
            add(remove);
        }
        add(wrong);
        problems(List.of());
    }

    private static Div part(String name, Component... parts) {
        Div part = new Div(parts);
        part.addClassName(name);
        return part;
    }

    /** Another rung is for other people. */
    private void otherRung() {
        List<Rung.Audience> fitting = rung.chosen().audiences();
        Rung.Audience before = audience.chosen();
        audience.choices(fitting).show(fitting.contains(before) ? before : fitting.getFirst());
        changed();
    }

    private void changed() {
        describe();
        acts.changed(number, row());
    }

    private void describe() {
        Integer filled = days.getValue();
        when.setText(filled == null ? "" : LadderWords.when(filled));
        task.setText(LadderWords.task(kind, audience.chosen()));
    }

    private LadderRow row() {
        Integer filled = days.getValue();
        return new LadderRow(
                kind,
                late.getValue(),
                setting.getValue(),
                rung.chosen(),
                filled == null ? BLANK : filled,
                audience.chosen());
    }

    /** Says what is wrong with the row; nothing when it is right. */
    void problems(List<String> says) {
        wrong.setText(String.join(" · ", says));
        wrong.setVisible(!says.isEmpty());
        setClassName("wrong", !says.isEmpty());
    }

    void focusFirst() {
        scrollIntoView();
        rung.focus();
    }
}
