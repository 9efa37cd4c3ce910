package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.Scope;
import eplan.timeline.YearRequests.Act;
import eplan.timeline.YearRequests.Decision;
import eplan.timeline.YearRequests.Request;
import eplan.timeline.YearRequests.Special;
import eplan.timeline.YearRequests.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a row of {@code year_request} is read. */
final class YearRequestColumns {

    /** With the plan's columns named as {@link RoundPlanRows} reads them. */
    static final String SELECT = """
            select q.*, q.due_on as day, 0 as versions,
                   coalesce(q.name_th, r.name_th) as round_th, coalesce(q.name_en, r.name_en) as round_en
              from eplan.year_request q
              left join eplan.round r on r.id = q.round_id
            """;

    private static final Scope EVERYBODY = new Scope(Set.of(), Set.of(), Set.of());

    private YearRequestColumns() {}

    static YearRequestRow row(ResultSet row, int number) throws SQLException {
        Long round = row.getObject("round_id", Long.class);
        Act act = Act.valueOf(row.getString("act"));
        var shown = new Request(
                row.getLong("id"),
                new FiscalYear(row.getInt("fiscal_year")),
                act,
                State.valueOf(row.getString("state")),
                round == null ? null : new RoundId(round),
                row.getString("round_th"),
                row.getString("round_en"),
                act == Act.SPECIAL ? special(row) : null,
                row.getString("reason"),
                row.getString("letter"),
                row.getString("by_name"),
                false,
                row.getTimestamp("at").toInstant(),
                decision(row));
        return new YearRequestRow(shown, row.getLong("account_id"));
    }

    private static Special special(ResultSet row) throws SQLException {
        Scope scope = RoundPlanRows.scope(row);
        return new Special(row.getString("key"), RoundPlanRows.plan(row), scope == null ? EVERYBODY : scope);
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("decided_at");
        return at == null ? null : new Decision(row.getString("decided_by"), at.toInstant(), row.getString("decision"));
    }
}
