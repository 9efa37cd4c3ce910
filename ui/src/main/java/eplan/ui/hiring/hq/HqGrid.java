package eplan.ui.hiring.hq;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import eplan.ui.casework.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A list at headquarters, in which the first column stays in sight. Many rows scroll in themselves, few are all shown. */
public abstract class HqGrid<T> extends Grid<T> {
    private static final long serialVersionUID = 1L;

    private static final int FEW = 12;

    /** Rows cannot be chosen. @param more looks beside those that all have */
    protected HqGrid(GridVariant... more) {
        addClassName("hq-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        addThemeVariants(more);
        setSelectionMode(SelectionMode.NONE);
    }

    /** Makes {@code column} the one that names the rows. @param key of its heading */
    protected final Column<T> first(Column<T> column, String key, String width) {
        column.setHeader(Words.of(key)).setFrozen(true).setWidth(width).setRowHeader(true);
        return column;
    }

    /** A column of figures. @param key of its heading */
    protected final Column<T> figure(String key, Function<T, String> text, Comparator<T> order, String width) {
        return addColumn(text::apply)
                .setHeader(Words.of(key))
                .setComparator(order)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0);
    }

    /** Shows these; after all columns are there. */
    protected final void rows(List<T> rows) {
        setItems(rows);
        setClassName("tall", rows.size() > FEW);
        setAllRowsVisible(rows.size() <= FEW);
    }
}
