package eplan.forms.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import eplan.plan.Column;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntrySheets.Option;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.EntrySheets.Saved;
import eplan.plan.Row;
import eplan.plan.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sheet of one row, as fields: each is kept when the person leaves it. */
final class FieldsSection extends Div implements Section {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Sheet sheet;
    private final transient Map<Column<?>, CellEditor> editors = new LinkedHashMap<>();
    private transient Row kept;

    FieldsSection(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        this.kept = desk.services().sheets().fields(desk.key(), sheet);
        Map<String, List<Option>> options = desk.services().sheets().options(desk.key(), sheet);
        addClassNames("card", "sheet-section");
        Div fields = new Div();
        fields.addClassName("sheet-fields");
        for (Column<?> column : sheet.columns()) {
            CellEditor editor = CellEditor.of(
                    column,
                    CellWords.heading(sheet, column, desk.key().dataYear()),
                    () -> options.getOrDefault(column.key(), List.of()),
                    false);
            editor.onChange(value -> keep(column, editor, value));
            editors.put(column, editor);
            editor.component().setId(sheet.key() + "-" + column.key());
            editor.component().addClassName("field-" + column.kind().name().toLowerCase(java.util.Locale.ROOT));
            fields.add(editor.component());
        }
        H2 title = new H2(desk.title(sheet));
        add(title, fields);
        show();
        desk.onChange(this::show);
    }

    private void keep(Column<?> column, CellEditor editor, @Nullable Object value) {
        Row after = kept.withValue(column, value);
        desk.keep(List.of(new RowEdit(sheet, kept, after)), editor::say).ifPresentOrElse(this::took, () -> {
            editor.notKept();
            show();
        });
    }

    /** As a rule the desk has told of it, and it was read and shown; not while another field is not kept. */
    private void took(Saved saved) {
        if (!allKept()) {
            kept = typedOver(Objects.requireNonNull(saved.rows().getFirst()));
            show();
        }
    }

    private void show() {
        boolean look = desk.readOnly(sheet);
        if (allKept()) {
            kept = desk.services().sheets().fields(desk.key(), sheet);
        }
        editors.forEach((column, editor) -> {
            if (!editor.unread()) {
                editor.show(kept.get(column));
                editor.say(error(column));
            }
            editor.readOnly(look || column.given());
        });
    }

    private String error(Column<?> column) {
        String field = sheet.field(kept.id(), column);
        return desk.state().version() == 0
                ? ""
                : desk.problems().stream()
                        .filter(one -> one.field().equals(field) && one.blocks())
                        .findFirst()
                        .map(CellWords::problem)
                        .orElse("");
    }

    @Override
    public void reread() {
        kept = typedOver(desk.services().sheets().fields(desk.key(), sheet));
        show();
    }

    private Row typedOver(Row now) {
        return RowEditors.typedOver(kept, now, editors.values());
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }

    @Override
    public boolean focus(Problem problem) {
        String start = sheet.key() + ":";
        if (!problem.field().startsWith(start)) {
            return false;
        }
        editors.forEach((column, editor) -> {
            if (problem.field().endsWith(":" + column.key())) {
                editor.focus();
            }
        });
        return true;
    }

    @Override
    public boolean allKept() {
        return editors.values().stream().noneMatch(CellEditor::unread);
    }

    @Override
    public Div component() {
        return this;
    }
}
