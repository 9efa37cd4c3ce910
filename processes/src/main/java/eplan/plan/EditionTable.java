package eplan.plan;

import eplan.plan.PlanEditions.Edition;
import eplan.plan.PlanEditions.Kind;
import eplan.shared.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EditionTable {

    private static final String READ = "select * from eplan.plan_edition where record_id = ? order by number";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    EditionTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Edition> of(long record) {
        return jdbc.sql(READ).param(record).query((row, n) -> edition(row)).list();
    }

    Optional<Edition> latest(long record) {
        return of(record).stream().reduce((earlier, later) -> later);
    }

    Edition add(long record, int number, Kind kind, String reason) {
        return jdbc.sql("""
                        insert into eplan.plan_edition (record_id, number, kind, reason) values (?, ?, ?, ?)
                        returning *""")
                .params(record, number, kind.name(), reason)
                .query((row, n) -> edition(row))
                .single();
    }

    /** The projects of {@code from} again, each knowing which project it is. */
    void copyProjects(long from, long to) {
        String columns = Projects.SHEET.columns().stream().map(Column::key).collect(Collectors.joining(", "));
        jdbc.sql("insert into eplan.project (id, edition_id, origin, position, " + columns + ") "
                        + "select nextval('eplan.sheet_row_id'), ?, project_id, position, " + columns
                        + " from eplan.project where edition_id = ? order by position, id")
                .params(to, from)
                .update();
    }

    /** Row id to the project it is, over all editions. */
    Map<Long, Long> projectOf(long edition) {
        return jdbc
                .sql("select id, project_id from eplan.project where edition_id = ?")
                .param(edition)
                .query((row, n) -> Map.entry(row.getLong("id"), row.getLong("project_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void delete(long edition) {
        jdbc.sql("delete from eplan.project where edition_id = ?")
                .param(edition)
                .update();
        jdbc.sql("delete from eplan.plan_edition where id = ? and promoted_at is null")
                .param(edition)
                .update();
    }

    Edition promote(long edition, String number, LocalDate approvedOn, String by) {
        return jdbc.sql("""
                        update eplan.plan_edition
                           set approval_number = ?, approved_on = ?, promoted_at = ?, promoted_by = ?
                         where id = ? and promoted_at is null
                        returning *""")
                .params(
                        number,
                        approvedOn,
                        clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                        by,
                        edition)
                .query((row, n) -> edition(row))
                .single();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        OffsetDateTime promoted = row.getObject("promoted_at", OffsetDateTime.class);
        return new Edition(
                row.getLong("id"),
                row.getInt("number"),
                Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("approval_number"),
                row.getObject("approved_on", LocalDate.class),
                promoted == null ? null : promoted.toInstant(),
                row.getString("promoted_by"));
    }
}
