package eplan.forms.sheet;

import com.vaadin.flow.component.grid.editor.Editor;
import com.vaadin.flow.data.binder.Binder;
import eplan.forms.api.RowGrid;
import eplan.plan.Column;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.Row;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one row of a grid that is edited: opened, kept field by field, left for the next one. */
final class RowEditing {

    private final Desk desk;
    private final SheetRows rows;
    private final RowGrid grid;
    private final Marks marks;
    private final RowEditors editors = new RowEditors();
    private Row row = Row.NEW;
    private boolean leaving;

    RowEditing(Desk desk, SheetRows rows, RowGrid grid, Marks marks) {
        this.desk = desk;
        this.rows = rows;
        this.grid = grid;
        this.marks = marks;
        Editor<Row> editor = grid.getEditor();
        editor.setBinder(new Binder<>());
        editor.addCloseListener(closed -> closed());
    }

    /** The field for a column. */
    CellEditor field(Column<?> column, String label) {
        CellEditor editor = CellEditor.of(column, label, () -> rows.options(column), true);
        editor.onChange(value -> keep(editor, value));
        editors.add(editor);
        return editor;
    }

    boolean open() {
        return row.id() != 0;
    }

    /** The row that is edited; {@link Row#NEW} when none is. */
    Row row() {
        return row;
    }

    /** @param column key of where to type; null for where the person typed last */
    void edit(Row wanted, @Nullable String column) {
        if (desk.readOnly(rows.sheet()) || wanted.id() == row.id() || holds()) {
            return;
        }
        close();
        row = rows.asKept(wanted);
        editors.show(row);
        editors.mark(row, marks);
        grid.getEditor().editItem(row);
        editors.focus(column);
    }

    /**
     * On to the next row.
     *
     * @param by 1 down, -1 up
     * @param below what to do below the last row
     */
    void next(int by, Runnable below) {
        if (holds()) {
            return;
        }
        List<Row> shown = rows.shown();
        int here = SheetRows.place(shown, row.id());
        int to = here + by;
        if (here < 0 || to < 0) {
            return;
        }
        if (to < shown.size()) {
            grid.reveal(to);
            edit(shown.get(to), null);
        } else {
            below.run();
        }
    }

    /**
     * Asked before the person leaves the row: what is typed in it and not kept holds them there, until it is mended or
     * given up by {@link #close}.
     *
     * @return whether it does
     */
    boolean holds() {
        return open() && editors.hold();
    }

    /** Leaves the row; what is typed in it and not kept is given up. */
    void close() {
        leaving = true;
        grid.getEditor().closeEditor();
        leaving = false;
    }

    /** A click on another row closes Vaadin's editor before anybody is asked: what is not kept opens it again. */
    private void closed() {
        if (!leaving && editors.unread()) {
            grid.getEditor().editItem(row);
            return;
        }
        row = Row.NEW;
        grid.getDataProvider().refreshAll();
    }

    private void keep(CellEditor editor, @Nullable Object value) {
        editors.typedIn(editor.column());
        Row after = Follow.with(row, editor.column(), value, rows.options());
        desk.keep(List.of(new RowEdit(rows.sheet(), row, after)), editor::say)
                .map(saved -> Objects.requireNonNull(saved.rows().getFirst()))
                .ifPresentOrElse(now -> kept(editor, now), editor::notKept);
    }

    private void kept(CellEditor editor, Row now) {
        row = editors.typedOver(row, now);
        editors.follow(editor, row);
        editors.mark(row, marks);
    }

    /** Shows what the checks find now; what is typed stays. */
    void refresh() {
        if (open()) {
            editors.mark(row, marks);
        } else {
            grid.getDataProvider().refreshAll();
        }
    }

    /** Shows what is kept now; what is typed and not kept stays. */
    void reread() {
        if (open()) {
            row = editors.typedOver(row, rows.asKept(row));
            editors.reread(row);
            editors.mark(row, marks);
        } else {
            grid.getDataProvider().refreshAll();
        }
    }

    boolean allKept() {
        return !open() || !editors.unread();
    }
}
