package eplan.plan;

import eplan.people.Role;
import eplan.plan.EntryHistory.Act;
import eplan.plan.EntryHistory.Change;
import eplan.plan.EntryHistory.Version;
import eplan.plan.EntryRecords.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code row_change} and {@code entry_record_change}. */
@Component
class HistoryTable {

    private static final String LATEST = "where record_id = ? and sheet = any(?::text[]) order by id desc limit ?";
    private static final String OF_ROW = "where record_id = ? and sheet = ? and row_id = ?";
    private static final String UNTIL = "where record_id = ? and sheet = ? and version <= ?";

    /** The name is the one the row had after the change; of a project that its edition took over, the one it has. */
    private static final String READ = """
            select c.*, v.fields, v.befores, v.afters, coalesce(n.name, p.code) as name
              from (select * from eplan.row_change %s) c
              join unnest(?::text[], ?::text[]) as s (sheet, naming) on s.sheet = c.sheet
             cross join lateral (
                   select coalesce(array_agg(b.key order by b.key), '{}') as fields,
                          coalesce(array_agg(b.value order by b.key), '{}') as befores,
                          coalesce(array_agg(c.after ->> b.key order by b.key), '{}') as afters
                     from jsonb_each_text(c.before) b) v
              left join lateral (
                   select coalesce(e.after ->> s.naming, e.before ->> s.naming) as name
                     from eplan.row_change e
                    where e.record_id = c.record_id and e.sheet = c.sheet and e.row_id = c.row_id and e.id <= c.id
                      and jsonb_exists(e.after, s.naming)
                    order by e.id desc limit 1) n on true
              left join eplan.project p on p.id = c.row_id
             order by c.id""";

    private final JdbcClient jdbc;

    HistoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Change> latest(long record, List<Sheet> sheets, int limit) {
        String[] keys = sheets.stream().map(Sheet::key).toArray(String[]::new);
        var asked = jdbc.sql(READ.formatted(LATEST)).params(record, keys, limit);
        return changes(asked, sheets).reversed();
    }

    /** Newest first. */
    List<Change> ofRow(long record, Sheet sheet, long row) {
        var asked = jdbc.sql(READ.formatted(OF_ROW)).params(record, sheet.key(), row);
        return changes(asked, List.of(sheet)).reversed();
    }

    /** Up to a version, oldest first. */
    List<Change> until(long record, Sheet sheet, long version) {
        var asked = jdbc.sql(READ.formatted(UNTIL)).params(record, sheet.key(), version);
        return changes(asked, List.of(sheet));
    }

    private static List<Change> changes(JdbcClient.StatementSpec asked, List<Sheet> sheets) {
        Map<String, Sheet> byKey = new HashMap<>();
        sheets.forEach(sheet -> byKey.put(sheet.key(), sheet));
        return asked.param(sheets.stream().map(Sheet::key).toArray(String[]::new))
                .param(sheets.stream().map(sheet -> sheet.naming().key()).toArray(String[]::new))
                .query((row, n) -> change(row, Objects.requireNonNull(byKey.get(row.getString("sheet")))))
                .list();
    }

    private static Change change(ResultSet row, Sheet sheet) throws SQLException {
        return new Change(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                Role.valueOf(row.getString("by_role")),
                row.getString("on_behalf_reason"),
                Act.valueOf(row.getString("act")),
                sheet,
                row.getLong("row_id"),
                SheetValues.fromPlain(sheet.naming(), row.getString("name")),
                values(row, sheet, "befores"),
                values(row, sheet, "afters"));
    }

    private static Row values(ResultSet row, Sheet sheet, String which) throws SQLException {
        String[] fields = (String[]) row.getArray("fields").getArray();
        @Nullable String[] texts = (@Nullable String[]) row.getArray(which).getArray();
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < fields.length; i++) {
            String field = fields[i];
            String text = texts[i];
            sheet.column(field).ifPresent(column -> put(values, column, text));
        }
        return new Row(row.getLong("row_id"), values);
    }

    private static void put(Map<String, Object> values, Column<?> column, @Nullable String text) {
        Object value = SheetValues.fromPlain(column, text);
        if (value != null) {
            values.put(column.key(), value);
        }
    }

    /** First to last. */
    List<Version> versions(long record) {
        return jdbc.sql("""
                        select version, status, by_name, at, reason from eplan.entry_record_change
                         where record_id = ? order by version""")
                .param(record)
                .query((row, n) -> new Version(
                        row.getLong("version"),
                        Status.valueOf(row.getString("status")),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }
}
