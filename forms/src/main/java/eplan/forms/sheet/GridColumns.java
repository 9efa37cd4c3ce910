package eplan.forms.sheet;

import com.vaadin.flow.component.grid.Grid;
import eplan.forms.api.RowGrid;
import eplan.plan.Column;
import eplan.plan.Row;
import eplan.plan.Sheet;
import eplan.shared.FiscalYear;

/** The columns of a sheet's grid: what people type, and at the end what may be done with a row. */
final class GridColumns {

    static final String ACTS = "acts";

    private static final int PAGE = 100;

    private final SheetRows rows;
    private final RowEditing editing;
    private final Marks marks;
    private final FiscalYear year;

    /** @param year the data year, named in some headings */
    GridColumns(SheetRows rows, RowEditing editing, Marks marks, FiscalYear year) {
        this.rows = rows;
        this.editing = editing;
        this.marks = marks;
        this.year = year;
    }

    /** On a phone, {@code row-grid.js} lets go of what would leave the rest no room. */
    void addTo(RowGrid grid, GridTools tools) {
        rows.sheet().typed().forEach(column -> add(column, grid));
        grid.addComponentColumn(row -> tools.rowActs(row))
                .setKey(ACTS)
                .setWidth("84px")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
        grid.setPageSize(PAGE);
        grid.setDataProvider(rows.provider());
    }

    private void add(Column<?> column, RowGrid grid) {
        Sheet sheet = rows.sheet();
        String heading = CellWords.heading(sheet, column, year);
        Look look = Look.of(column);
        Grid.Column<Row> made = grid.addColumn(row -> rows.words(row, column))
                .setKey(column.key())
                .setHeader(heading)
                .setEditorComponent(editing.field(column, heading).component())
                .setWidth(look.width())
                .setFlexGrow(look.grow())
                .setResizable(true)
                .setPartNameGenerator(row -> marks.part(row, column))
                .setTooltipGenerator(row -> marks.words(row, column));
        made.setTextAlign(look.align());
        if (column.equals(sheet.naming())) {
            made.setFrozen(true);
        }
    }
}
