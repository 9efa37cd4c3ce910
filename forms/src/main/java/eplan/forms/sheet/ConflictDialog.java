package eplan.forms.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import eplan.forms.draft.Attempt;
import eplan.forms.draft.Say;
import eplan.plan.Column;
import eplan.plan.EntrySheets.FieldConflict;
import eplan.plan.EntrySheets.Option;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two people changed the same fields: for each, what the other wrote and what one wrote oneself, and a choice. */
final class ConflictDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Runnable settled;
    private final FailedLine failed = new FailedLine();
    private final transient Map<FieldConflict, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();

    /** @param settled told when the choice is kept; until then the dialog stays */
    ConflictDialog(Desk desk, List<FieldConflict> conflicts, Runnable settled) {
        this.settled = settled;
        this.desk = desk;
        setHeaderTitle(Say.text("conflict.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        add(new Paragraph(Say.text("conflict.how")));
        conflicts.forEach(one -> add(choice(one)));
        add(failed);
        Button take = new Button(Say.text("conflict.take"), click -> take());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(take);
        setWidth("640px");
    }

    private Div choice(FieldConflict conflict) {
        Map<String, List<Option>> options = desk.services().sheets().options(desk.key(), conflict.sheet());
        RadioButtonGroup<Boolean> group = new RadioButtonGroup<>();
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setLabel(CellWords.heading(
                conflict.sheet(), conflict.column(), desk.key().dataYear()));
        group.setItems(false, true);
        group.setItemLabelGenerator(mine -> mine
                ? Say.text("conflict.mine", words(conflict.column(), conflict.mine(), options))
                : Say.text(
                        "conflict.theirs",
                        conflict.by(),
                        Say.moment(conflict.at()),
                        words(conflict.column(), conflict.theirs(), options)));
        group.setValue(false);
        choices.put(conflict, group);
        return new Div(group);
    }

    private static String words(Column<?> column, @Nullable Object value, Map<String, List<Option>> options) {
        return value == null ? Say.text("sheet.empty") : CellWords.value(column, value, options);
    }

    private void take() {
        List<RowEdit> mine = choices.entrySet().stream()
                .filter(choice -> Boolean.TRUE.equals(choice.getValue().getValue()))
                .map(choice -> edit(choice.getKey()))
                .toList();
        failed.setText("");
        boolean kept = mine.isEmpty() || desk.keep(mine, failed::setText).isPresent();
        if (kept && Attempt.to(this::settle, failed::setText, () -> {})) {
            close();
        }
    }

    private void settle() {
        desk.refresh();
        settled.run();
    }

    private static RowEdit edit(FieldConflict conflict) {
        return new RowEdit(
                conflict.sheet(),
                row(conflict.row(), conflict.column(), conflict.theirs()),
                row(conflict.row(), conflict.column(), conflict.mine()));
    }

    private static Row row(long id, Column<?> column, @Nullable Object value) {
        Map<String, Object> values = new HashMap<>();
        if (value != null) {
            values.put(column.key(), value);
        }
        return new Row(id, values);
    }
}
