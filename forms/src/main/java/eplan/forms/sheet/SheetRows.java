package eplan.forms.sheet;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import eplan.plan.Column;
import eplan.plan.EntrySheets;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.Option;
import eplan.plan.Row;
import eplan.plan.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one sheet of the record holds now: its rows as far as the filter shows them, and what references may point to. */
final class SheetRows {

    private final Desk desk;
    private final Sheet sheet;
    private Map<String, List<Option>> options;
    private Filter filter = Filter.ALL;

    SheetRows(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        this.options = desk.services().sheets().options(desk.key(), sheet);
    }

    Sheet sheet() {
        return sheet;
    }

    Filter filter() {
        return filter;
    }

    void filter(Filter wanted) {
        filter = wanted;
    }

    /** Reads anew what references may point to. */
    void refresh() {
        options = sheets().options(desk.key(), sheet);
    }

    Map<String, List<Option>> options() {
        return options;
    }

    List<Option> options(Column<?> column) {
        return options.getOrDefault(column.key(), List.of());
    }

    String words(Row row, Column<?> column) {
        return CellWords.of(row, column, options);
    }

    /** Reads the shown rows a page at a time. */
    RowsById provider() {
        CallbackDataProvider<Row, Void> pages = DataProvider.fromFilteringCallbacks(
                query -> page(query.getOffset(), query.getLimit()).stream(),
                query -> desk.reading(
                        () -> sheets().totals(desk.key(), sheet, filter).count(), 0));
        return new RowsById(pages);
    }

    private List<Row> page(int offset, int limit) {
        return desk.reading(() -> read(filter, offset, limit), List.of());
    }

    List<Row> shown() {
        return read(filter, 0, Integer.MAX_VALUE);
    }

    /** Place of a row among others, from 0; -1 when it is not among them. */
    static int place(List<Row> among, long id) {
        return among.stream().map(Row::id).toList().indexOf(id);
    }

    /** The row as it is kept now, which the grid may not show yet. */
    Row asKept(Row row) {
        Filter one = new Filter("", null, null, Set.of(row.id()));
        return read(one, 0, 1).stream().findFirst().orElse(row);
    }

    private List<Row> read(Filter which, int offset, int limit) {
        return sheets().rows(desk.key(), sheet, which, offset, limit);
    }

    private EntrySheets sheets() {
        return desk.services().sheets();
    }
}
