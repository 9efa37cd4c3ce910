package eplan.forms.sheet;

import eplan.forms.api.RowGrid;
import eplan.plan.Row;
import org.jspecify.annotations.Nullable;

/** What people do in a grid by mouse and keys, led to the row that is edited and to the rows. */
final class GridKeys implements RowGrid.Listener {

    private final RowGrid grid;
    private final RowEditing editing;
    private final RowActs acts;
    private final Runnable below;

    private GridKeys(RowGrid grid, RowEditing editing, RowActs acts, Runnable below) {
        this.grid = grid;
        this.editing = editing;
        this.acts = acts;
        this.below = below;
    }

    /** @param below what to do when the person goes on below the last row */
    static void listen(RowGrid grid, RowEditing editing, RowActs acts, Runnable below) {
        grid.addItemClickListener(click -> {
            if (click.getColumn() != null
                    && !GridColumns.ACTS.equals(click.getColumn().getKey())) {
                editing.edit(click.getItem(), click.getColumn().getKey());
            }
        });
        grid.listen(new GridKeys(grid, editing, acts, below));
    }

    @Override
    public void edit(@Nullable Row row, @Nullable String column) {
        if (row != null) {
            editing.edit(row, column);
        }
    }

    @Override
    public void next(int by) {
        editing.next(by, below);
    }

    @Override
    public void close() {
        editing.close();
        grid.getElement().executeJs("this.focus()");
    }

    @Override
    public void paste(String text, @Nullable Row row, @Nullable String column) {
        acts.paste(text, row == null && editing.open() ? editing.row() : row, column);
    }
}
