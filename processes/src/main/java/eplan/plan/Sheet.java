package eplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that people fill in, kept in a table of its own.
 *
 * @param key name in message keys and field ids, such as {@code projects}
 * @param table in schema {@code eplan}
 * @param owner column that says whose rows they are: the record's, or the edition's
 * @param shape one row of fields, or many rows
 * @param naming column by which people (and spreadsheets) call a row; the first column where nothing is better
 */
public record Sheet(String key, String table, Owner owner, Shape shape, Column<?> naming, List<Column<?>> columns) {

    enum Owner {
        RECORD("record_id"),
        EDITION("edition_id");

        final String column;

        Owner(String column) {
            this.column = column;
        }
    }

    /** How a sheet looks. */
    public enum Shape {
        FIELDS,
        ROWS
    }

    public Sheet {
        columns = List.copyOf(columns);
    }

    static Sheet rows(String key, String table, Column<?> naming, Column<?>... columns) {
        return new Sheet(key, table, Owner.RECORD, Shape.ROWS, naming, List.of(columns));
    }

    static Sheet fields(String key, String table, Column<?>... columns) {
        return new Sheet(key, table, Owner.RECORD, Shape.FIELDS, columns[0], List.of(columns));
    }

    public boolean single() {
        return shape == Shape.FIELDS;
    }

    /** What people type; the rest the system fills in. */
    public List<Column<?>> typed() {
        List<Column<?>> typed = new ArrayList<>(columns);
        typed.removeIf(Column::given);
        return typed;
    }

    public Optional<Column<?>> column(String wanted) {
        return columns.stream()
                .<Column<?>>map(one -> one)
                .filter(one -> one.key().equals(wanted))
                .findFirst();
    }

    /** Id of a field, as {@link EntryRecords.Problem#field()} names it: {@code projects:17:name}. */
    public String field(long row, Column<?> column) {
        return key + ":" + row + ":" + column.key();
    }
}
