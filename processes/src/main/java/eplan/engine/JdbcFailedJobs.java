package eplan.engine;

import eplan.shared.BusinessClock;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads failed jobs by SQL, found by an index of their own; sets them to run again through the engine, which ends their incidents. */
@Component
class JdbcFailedJobs implements FailedJobs {

    /** The tries of a new job. */
    private static final int TRIES = 3;

    private static final String CAUSE = """
            coalesce(nullif(trim(left(regexp_replace(regexp_replace(
                split_part(coalesce(j.exception_msg_, ''), chr(10), 1),
                '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', '#', 'g'), '[0-9]+', '#', 'g'), 200)), ''), '–')""";

    private static final String SELECT = "select " + CAUSE + """
             as cause, j.id_, coalesce(j.process_def_key_, j.handler_type_) as process, j.process_instance_id_,
                   j.root_proc_inst_id_, d.act_id_ as waited_at,
                   coalesce(j.failed_act_id_, d.act_id_, j.handler_type_) as activity, i.incident_timestamp_
            from camunda.act_ru_job j
            left join camunda.act_ru_jobdef d on d.id_ = j.job_def_id_
            left join camunda.act_ru_incident i on i.configuration_ = j.id_ and i.incident_type_ = 'failedJob'
            where j.retries_ <= 0
            """;

    private static final String PAGE = SELECT + " and (cast(:cause as text) is null or " + CAUSE + """
             = :cause)
              and (cast(:after as text) is null or j.id_ > :after)
            order by j.id_ limit :size""";

    private static final String SOME = SELECT + " and j.id_ = any(:ids) order by j.id_ for update of j";

    private final JdbcClient jdbc;
    private final ManagementService management;

    JdbcFailedJobs(JdbcClient jdbc, ManagementService management) {
        this.jdbc = jdbc;
        this.management = management;
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from camunda.act_ru_job where retries_ <= 0")
                .query(Long.class)
                .single();
    }

    @Override
    public List<FailedJob> page(@Nullable String cause, @Nullable String after, int size) {
        return jdbc.sql(PAGE)
                .param("cause", cause)
                .param("after", after)
                .param("size", size)
                .query(JdbcFailedJobs::failed)
                .list();
    }

    @Override
    public Map<String, Long> causes() {
        Map<String, Long> causes = new LinkedHashMap<>();
        jdbc.sql("select " + CAUSE + """
                         as cause, count(*) as n from camunda.act_ru_job j
                        where j.retries_ <= 0 group by 1 order by 2 desc, 1""").query(row -> {
            causes.put(row.getString("cause"), row.getLong("n"));
        });
        return causes;
    }

    @Override
    public Optional<String> trace(String jobId) {
        return jdbc.sql("""
                        select b.bytes_ from camunda.act_ru_job j
                        join camunda.act_ge_bytearray b on b.id_ = j.exception_stack_id_
                        where j.id_ = ? and j.retries_ <= 0""")
                .param(jobId)
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .optional();
    }

    @Override
    @Transactional
    public List<FailedJob> retry(Collection<String> jobIds) {
        List<FailedJob> failed = jdbc.sql(SOME)
                .param("ids", jobIds.toArray(String[]::new))
                .query(JdbcFailedJobs::failed)
                .list();
        if (!failed.isEmpty()) {
            management.setJobRetries(failed.stream().map(FailedJob::id).toList(), TRIES);
        }
        return failed;
    }

    private static FailedJob failed(ResultSet row, int number) throws SQLException {
        return new FailedJob(
                row.getString("id_"),
                row.getString("process"),
                row.getString("process_instance_id_"),
                row.getString("root_proc_inst_id_"),
                row.getString("waited_at"),
                row.getString("activity"),
                row.getString("cause"),
                failedAt(row));
    }

    /** The engine's columns carry no zone: the JVM's is pinned to the business's. */
    private static @Nullable Instant failedAt(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject("incident_timestamp_", LocalDateTime.class);
        return at == null ? null : at.atZone(BusinessClock.ZONE).toInstant();
    }
}
