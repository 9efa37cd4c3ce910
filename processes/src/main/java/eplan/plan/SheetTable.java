package eplan.plan;

import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.Totals;
import eplan.shared.SearchText;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL over the tables of all sheets. Names of tables and columns come from the sheets alone, values are parameters. */
@Component
class SheetTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SheetTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<Row> all(Sheet sheet, long owner) {
        return rows(sheet, owner, Filter.ALL, 0, Integer.MAX_VALUE);
    }

    List<Row> rows(Sheet sheet, long owner, Filter filter, int offset, int limit) {
        List<Object> params = new ArrayList<>(List.of(owner));
        String where = where(sheet, filter, params);
        params.add(limit);
        params.add(offset);
        return jdbc.sql("select id, " + columns(sheet) + " from eplan." + sheet.table() + where
                        + " order by position, id limit ? offset ?")
                .params(params)
                .query((row, n) -> row(sheet, row))
                .list();
    }

    /** Of all records of an LAO's year. */
    List<Row> ofYear(Sheet sheet, long lao, int year) {
        String columns =
                sheet.columns().stream().map(column -> "t." + column.key()).collect(Collectors.joining(", "));
        return jdbc.sql("select t.id, " + columns + " from eplan." + sheet.table()
                        + " t join eplan.entry_record r on r.id = t.record_id"
                        + " where r.lao_id = ? and r.data_year = ? order by r.item, t.position, t.id")
                .params(lao, year)
                .query((row, n) -> row(sheet, row))
                .list();
    }

    Totals totals(Sheet sheet, long owner, Filter filter) {
        List<Object> params = new ArrayList<>(List.of(owner));
        String where = where(sheet, filter, params);
        return jdbc.sql("select count(*) as n" + sums(sheet) + " from eplan." + sheet.table() + where)
                .params(params)
                .query((row, n) -> totals(sheet, row))
                .single();
    }

    Map<@Nullable Long, Totals> totalsBy(Sheet sheet, long owner, Column<Long> reference) {
        Map<@Nullable Long, Totals> by = new HashMap<>();
        jdbc.sql("select " + reference.key() + " as reference, count(*) as n" + sums(sheet) + " from eplan."
                        + sheet.table() + " where " + sheet.owner().column + " = ? group by 1")
                .param(owner)
                .query(row -> {
                    by.put(row.getObject("reference", Long.class), totals(sheet, row));
                });
        return by;
    }

    private static String sums(Sheet sheet) {
        return amounts(sheet).stream()
                .map(key -> ", coalesce(sum(" + key + "), 0) as " + key)
                .collect(Collectors.joining());
    }

    private static List<String> amounts(Sheet sheet) {
        return sheet.columns().stream()
                .filter(column -> column.kind() == Column.Kind.AMOUNT)
                .map(Column::key)
                .toList();
    }

    private static Totals totals(Sheet sheet, ResultSet row) throws SQLException {
        Map<String, BigDecimal> by = new HashMap<>();
        for (String key : amounts(sheet)) {
            by.put(key, row.getBigDecimal(key));
        }
        return new Totals(row.getInt("n"), by);
    }

    private static String where(Sheet sheet, Filter filter, List<Object> params) {
        StringBuilder where = new StringBuilder(" where " + sheet.owner().column + " = ?");
        if (!filter.text().isBlank()) {
            String texts = sheet.columns().stream()
                    .filter(column -> column.kind() == Column.Kind.TEXT)
                    .map(column -> "coalesce(" + column.key() + ", '')")
                    .collect(Collectors.joining(" || ' ' || "));
            where.append(" and ").append(texts).append(" ilike ?");
            params.add(SearchText.containing(filter.text()));
        }
        if (filter.column() != null && filter.value() != null) {
            where.append(" and ")
                    .append(sheet.column(filter.column()).orElseThrow().key())
                    .append(" = ?");
            params.add(filter.value());
        }
        if (filter.only() != null) {
            where.append(" and id = any(?)");
            params.add(filter.only().toArray(Long[]::new));
        }
        return where.toString();
    }

    Map<Long, Row> byId(Sheet sheet, long owner, Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows(sheet, owner, new Filter("", null, null, ids), 0, Integer.MAX_VALUE).stream()
                        .collect(Collectors.toMap(Row::id, row -> row));
    }

    /** Adds rows at the end, with ids of their own. */
    List<Row> insert(Sheet sheet, long owner, List<Row> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<Long> ids = jdbc.sql("select nextval('eplan.sheet_row_id') from generate_series(1, ?)")
                .param(rows.size())
                .query((row, n) -> row.getLong(1))
                .list();
        int last = jdbc.sql("select coalesce(max(position), 0) from eplan." + sheet.table() + " where "
                        + sheet.owner().column + " = ?")
                .param(owner)
                .query(Integer.class)
                .single();
        List<Row> kept = new ArrayList<>();
        List<@Nullable Object[]> batch = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i).withId(ids.get(i));
            kept.add(row);
            List<@Nullable Object> params = new ArrayList<>(List.of(row.id(), owner, last + i + 1));
            params.addAll(values(sheet, row));
            batch.add(params.toArray());
        }
        batches.batchUpdate(
                "insert into eplan." + sheet.table() + " (id, " + sheet.owner().column + ", position, " + columns(sheet)
                        + ") values (?, ?, ?" + ", ?".repeat(sheet.columns().size()) + ")",
                batch);
        return kept;
    }

    void update(Sheet sheet, long owner, Collection<Row> rows) {
        String sets =
                sheet.columns().stream().map(column -> column.key() + " = ?").collect(Collectors.joining(", "));
        batches.batchUpdate(
                "update eplan." + sheet.table() + " set " + sets + " where id = ? and " + sheet.owner().column + " = ?",
                rows.stream()
                        .map(row -> {
                            List<@Nullable Object> params = new ArrayList<>(values(sheet, row));
                            params.add(row.id());
                            params.add(owner);
                            return params.toArray();
                        })
                        .toList());
    }

    void delete(Sheet sheet, long owner, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("delete from eplan." + sheet.table() + " where " + sheet.owner().column + " = ? and id = any(?)")
                    .param(owner)
                    .param(ids.toArray(Long[]::new))
                    .update();
        }
    }

    private static List<@Nullable Object> values(Sheet sheet, Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        sheet.columns().forEach(column -> values.add(row.get(column)));
        return values;
    }

    private static String columns(Sheet sheet) {
        return sheet.columns().stream().map(Column::key).collect(Collectors.joining(", "));
    }

    private static Row row(Sheet sheet, ResultSet row) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        for (Column<?> column : sheet.columns()) {
            Object value = row.getObject(column.key(), column.type());
            if (value != null) {
                values.put(column.key(), value);
            }
        }
        return new Row(row.getLong("id"), values);
    }
}
