package eplan.forms.sheet;

import eplan.forms.api.RowGrid;
import eplan.plan.Column;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.Row;
import eplan.plan.Sheet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whole rows of a grid: added, removed, pasted. */
final class RowActs {

    private final Desk desk;
    private final SheetRows rows;
    private final RowGrid grid;
    private final RowEditing editing;
    private final PasteReport report;

    /** @param report told what came of it */
    RowActs(Desk desk, SheetRows rows, RowGrid grid, RowEditing editing, PasteReport report) {
        this.desk = desk;
        this.rows = rows;
        this.grid = grid;
        this.editing = editing;
        this.report = report;
    }

    /** A row at the end, in which the person goes on typing. */
    void add() {
        Sheet sheet = rows.sheet();
        Row fresh = Follow.fresh(sheet, rows.shown());
        desk.keep(List.of(new RowEdit(sheet, Row.NEW, fresh)), report::say)
                .map(saved -> Objects.requireNonNull(saved.rows().getFirst()))
                .ifPresent(now -> {
                    grid.getDataProvider().refreshAll();
                    grid.scrollToEnd();
                    editing.edit(now, Follow.firstToType(sheet));
                });
    }

    /** Asks first: what is removed does not come back by itself. */
    void remove(Row row) {
        if (editing.holds()) {
            return;
        }
        editing.close();
        new RemoveDialog(rows.words(row, rows.sheet().naming()), () -> removed(row)).open();
    }

    private void removed(Row row) {
        desk.keep(List.of(new RowEdit(rows.sheet(), row, null)), report::say)
                .ifPresent(saved -> grid.getDataProvider().refreshAll());
    }

    /** @param onto the row where it begins; null for below the last one. @param column key of where it begins */
    void paste(String text, @Nullable Row onto, @Nullable String column) {
        Sheet sheet = rows.sheet();
        if (desk.readOnly(sheet) || editing.holds()) {
            return;
        }
        List<Row> over = onto == null ? List.of() : from(onto);
        Column<?> first = Optional.ofNullable(column)
                .flatMap(sheet::column)
                .orElse(sheet.typed().getFirst());
        editing.close();
        Pasting.paste(desk, sheet, text, over, first, report);
        grid.getDataProvider().refreshAll();
    }

    /** The shown rows from one on; none when it is not shown. */
    private List<Row> from(Row row) {
        List<Row> shown = rows.shown();
        int place = SheetRows.place(shown, row.id());
        return place < 0 ? List.of() : shown.subList(place, shown.size());
    }
}
