package eplan.forms.api;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import eplan.plan.Row;
import org.jspecify.annotations.Nullable;

/** The grid of a sheet: tells which cell a person wants to edit or paste onto, by mouse or by keys. */
@JsModule("./row-grid.js")
public final class RowGrid extends Grid<Row> {
    private static final long serialVersionUID = 1L;

    private transient Listener listener = new Listener() {};

    /** What people do in the grid. Row and column are null where nothing has the focus. */
    public interface Listener {
        default void edit(@Nullable Row row, @Nullable String column) {}

        /** Enter in an editor: on to the next row. @param by 1 down, -1 up */
        default void next(int by) {}

        default void close() {}

        default void paste(String text, @Nullable Row row, @Nullable String column) {}
    }

    public RowGrid() {
        addClassName("row-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_COLUMN_BORDERS, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setColumnReorderingAllowed(false);
        addAttachListener(attach -> getElement().executeJs("window.eplanRowGrid.init(this)"));
    }

    public void listen(Listener wanted) {
        listener = wanted;
    }

    /** Scrolls to a row only where it is not in sight, so that the others stay where they are. */
    public void reveal(int index) {
        getElement().executeJs("window.eplanRowGrid.reveal(this, $0)", index);
    }

    @ClientCallable
    private void editCell(@Nullable String row, @Nullable String column) {
        listener.edit(row(row), column(column));
    }

    @ClientCallable
    private void nextRow(int by) {
        listener.next(by > 0 ? 1 : -1);
    }

    @ClientCallable
    private void closeEditor() {
        listener.close();
    }

    @ClientCallable
    private void pasteText(String text, @Nullable String row, @Nullable String column) {
        listener.paste(text, row(row), column(column));
    }

    private @Nullable Row row(@Nullable String key) {
        return key == null ? null : getDataCommunicator().getKeyMapper().get(key);
    }

    /** Key of the sheet's column, from the client's id of the grid's column. */
    private @Nullable String column(@Nullable String id) {
        return getColumns().stream()
                .filter(one -> id != null && id.equals(one.getElement().getProperty("_flowId")))
                .findFirst()
                .map(Column::getKey)
                .orElse(null);
    }
}
