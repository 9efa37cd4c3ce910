package eplan.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down when this node looked for due jobs and how many it ran: each time it found some, else once a minute, so that a
 * loop that stands still shows. Passes that follow each other without a rest count as one: what was due at the time.
 */
@Component
class JobRuns {

    private static final Duration REST = Duration.ofMinutes(1);

    private static final String WRITE = """
            insert into eplan.job_run (node, at, ran_at, due)
            values (:node, clock_timestamp(), case when cast(:ran as boolean) then clock_timestamp() end, :due)
            on conflict (node) do update set
                at = excluded.at,
                ran_at = coalesce(excluded.ran_at, job_run.ran_at),
                due = case when excluded.ran_at is null then job_run.due else excluded.due end""";

    /** Nodes that are no more. */
    private static final String FORGET = "delete from eplan.job_run where at < clock_timestamp() - interval '30 days'";

    private final JdbcClient jdbc;
    private final String node = "node-" + UUID.randomUUID();
    private long sinceRest;
    private @Nullable Instant written;

    JobRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String node() {
        return node;
    }

    /** A pass of this node ended. Called by one thread at a time. @param ran how many jobs it ran */
    void passed(long ran) {
        sinceRest = ran > 0 ? sinceRest + ran : 0;
        Instant last = written;
        if (ran > 0 || last == null || last.plus(REST).isBefore(Instant.now())) {
            write(ran > 0);
        }
    }

    private void write(boolean ran) {
        if (written == null) {
            jdbc.sql(FORGET).update();
        }
        jdbc.sql(WRITE)
                .param("node", node)
                .param("ran", ran)
                .param("due", sinceRest)
                .update();
        written = Instant.now();
    }
}
