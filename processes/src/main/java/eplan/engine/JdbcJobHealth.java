package eplan.engine;

import eplan.shared.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcJobHealth implements JobHealth {

    /** What acquisition would take, locked or not; a job without a date is due from when it was made. */
    private static final String NOW = """
            select r.looked, r.ran, r.due as last_due, j.due, j.retrying, j.oldest
            from (select max(at) as looked, max(ran_at) as ran,
                         coalesce((array_agg(due order by ran_at desc nulls last))[1], 0) as due
                  from eplan.job_run) r
            cross join (select count(*) as due, count(exception_stack_id_) as retrying,
                               min(coalesce(duedate_, create_time_)) as oldest
                        from camunda.act_ru_job
                        where (duedate_ is null or duedate_ <= :now) and retries_ > 0 and suspension_state_ = 1) j""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final FailedJobs failed;

    JdbcJobHealth(JdbcClient jdbc, BusinessClock clock, FailedJobs failed) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.failed = failed;
    }

    @Override
    public Standing now() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), BusinessClock.ZONE);
        long failedForGood = failed.count();
        return jdbc.sql(NOW)
                .param("now", now)
                .query((row, n) -> standing(row, now, failedForGood))
                .single();
    }

    private static Standing standing(ResultSet row, LocalDateTime now, long failed) throws SQLException {
        LocalDateTime oldest = row.getObject("oldest", LocalDateTime.class);
        return new Standing(
                instant(row, "looked"),
                instant(row, "ran"),
                row.getLong("last_due"),
                row.getLong("due"),
                row.getLong("retrying"),
                oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now),
                failed);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
