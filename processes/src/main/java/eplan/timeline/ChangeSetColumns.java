package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a row of {@code change_set} is read. */
final class ChangeSetColumns {

    static final String SELECT = """
            select c.*, array(select e.key || '=' || e.value from jsonb_each_text(c.report) e) as reported,
                   array(select e.key || '=' || e.value from jsonb_each_text(c.foreseen) e) as previewed
              from eplan.change_set c
            """;

    private ChangeSetColumns() {}

    static ChangeSetRow row(ResultSet row, int number) throws SQLException {
        Timestamp applied = row.getTimestamp("applied_at");
        return new ChangeSetRow(
                row.getLong("id"),
                row.getLong("version"),
                new FiscalYear(row.getInt("fiscal_year")),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("letter"),
                row.getString("by_name"),
                row.getLong("account_id"),
                row.getTimestamp("at").toInstant(),
                row.getObject("scheduled_on", LocalDate.class),
                row.getString("scheduled_by"),
                row.getString("applied_by"),
                applied == null ? null : applied.toInstant(),
                counts(row, "reported"),
                counts(row, "previewed"),
                List.of((String[]) row.getArray("left_as_is").getArray()),
                row.getString("failure"));
    }

    /** From elements such as {@code MOVED=12}. */
    private static Map<Effect, Long> counts(ResultSet row, String column) throws SQLException {
        Map<Effect, Long> counts = new EnumMap<>(Effect.class);
        for (String count : (String[]) row.getArray(column).getArray()) {
            int equals = count.indexOf('=');
            counts.put(Effect.valueOf(count.substring(0, equals)), Long.valueOf(count.substring(equals + 1)));
        }
        return counts;
    }
}
