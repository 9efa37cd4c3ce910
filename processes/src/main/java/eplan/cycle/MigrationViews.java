package eplan.cycle;

import eplan.cycle.ModelVersions.Failure;
import eplan.cycle.ModelVersions.Migration;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Migrations as people read them. */
@Component
class MigrationViews {

    private static final String SELECT = """
            select m.*, m.total - coalesce(c.ended, 0) as wanted, coalesce(c.moved, 0) as moved, coalesce(c.failed, 0) as failed
              from eplan.model_migration m
              left join (
                  select migration_id, count(*) filter (where state = 'MOVED') as moved,
                         count(*) filter (where state = 'FAILED') as failed,
                         count(*) filter (where state = 'ENDED') as ended
                    from eplan.model_migration_case group by migration_id) c on c.migration_id = m.id
            """;

    private static final String FAILURES = """
            select instance, business_key, coalesce(cause, '') as cause from eplan.model_migration_case
             where migration_id = :id and state = 'FAILED' order by business_key, instance""";

    private final JdbcClient jdbc;

    MigrationViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    List<Migration> all() {
        return jdbc.sql(SELECT + "order by m.id desc")
                .query((row, n) -> migration(row))
                .list();
    }

    Optional<Migration> find(long id) {
        return jdbc.sql(SELECT + "where m.id = :id")
                .param("id", id)
                .query((row, n) -> migration(row))
                .optional();
    }

    List<Failure> failures(long id) {
        return jdbc.sql(FAILURES)
                .param("id", id)
                .query((row, n) ->
                        new Failure(row.getString("instance"), row.getString("business_key"), row.getString("cause")))
                .list();
    }

    private static Migration migration(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Migration(
                row.getLong("id"),
                row.getString("model"),
                row.getInt("from_version"),
                row.getInt("to_version"),
                row.getLong("wanted"),
                row.getLong("moved"),
                row.getLong("failed"),
                row.getString("reason"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
