package eplan.forms.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import eplan.forms.api.RowGrid;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.Row;
import eplan.plan.Sheet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sheet of many rows, as a grid that is edited in place and pasted into; rows are read a page at a time. */
final class GridSection extends Div implements Section {
    private static final long serialVersionUID = 1L;

    private static final int SHORT = 12;

    private final transient Desk desk;
    private final transient SheetRows rows;
    private final transient Marks marks;
    private final transient RowEditing editing;
    private final transient RowActs acts;
    private final RowGrid grid = new RowGrid();
    private final GridTools tools;
    private final TotalsLine totals;

    GridSection(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.rows = new SheetRows(desk, sheet);
        this.marks = new Marks(sheet);
        this.editing = new RowEditing(desk, rows, grid, marks);
        PasteReport report = new PasteReport();
        this.acts = new RowActs(desk, rows, grid, editing, report);
        this.tools = new GridTools(desk, sheet, this);
        this.totals = new TotalsLine(desk, sheet);
        addClassNames("card", "sheet-section");
        Div head = new Div(new H2(CellWords.title(sheet)), totals);
        head.addClassName("sheet-head");
        add(head, tools, report, grid);
        new GridColumns(rows, editing, marks, desk.key().dataYear()).addTo(grid, tools);
        GridKeys.listen(grid, editing, acts, this::addRow);
        changed();
        desk.onChange(this::changed);
    }

    void addRow() {
        if (!holds()) {
            showAll();
            acts.add();
        }
    }

    /** Whether something typed in the grid, and not kept, comes first. */
    boolean holds() {
        return editing.holds();
    }

    /** Gives up what is typed in the open row and not kept, as Escape does. */
    void giveUp() {
        editing.close();
    }

    void remove(Row row) {
        acts.remove(row);
    }

    void paste(String text, @Nullable Row onto, @Nullable String column) {
        acts.paste(text, onto, column);
    }

    private void showAll() {
        show(Filter.ALL);
        tools.clear();
    }

    /** @return whether it is shown: not while something typed is not kept */
    boolean show(Filter wanted) {
        if (holds()) {
            return false;
        }
        rows.filter(wanted);
        editing.close();
        grid.getDataProvider().refreshAll();
        totals.show(wanted);
        return true;
    }

    Filter filter() {
        return rows.filter();
    }

    /** Rows in which a rule found something. */
    Set<Long> problemRows() {
        return marks.rows();
    }

    private void changed() {
        rows.refresh();
        marks.show(desk.problems());
        totals.show(rows.filter());
        tools.refresh(desk.readOnly(rows.sheet()));
        grid.setAllRowsVisible(totals.count() <= SHORT);
        editing.refresh();
    }

    @Override
    public void reread() {
        editing.reread();
    }

    @Override
    public Sheet sheet() {
        return rows.sheet();
    }

    @Override
    public boolean focus(Problem problem) {
        String[] parts = problem.field().split(":");
        if (!parts[0].equals(rows.sheet().key())) {
            return false;
        }
        if (parts.length != 3) {
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        } else if (!holds()) {
            edit(Long.parseLong(parts[1]), parts[2]);
        }
        return true;
    }

    private void edit(long row, String column) {
        showAll();
        List<Row> shown = rows.shown();
        int place = SheetRows.place(shown, row);
        if (place >= 0) {
            grid.scrollToIndex(place);
            editing.edit(shown.get(place), column);
        }
    }

    @Override
    public boolean allKept() {
        return editing.allKept();
    }

    @Override
    public Div component() {
        return this;
    }
}
