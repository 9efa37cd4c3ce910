package eplan.engine;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which called instance ended before a job that waits behind its call activity, of which one process instance may have run several. */
@Component
public class EndedCalls {

    private final JdbcClient jdbc;

    EndedCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The called instance whose end made the job: the last to end at that activity when the job was made. Variables do not tell,
     * a parallel branch may have changed them since.
     *
     * @return empty when there is no such job or it waits elsewhere
     */
    @Transactional(readOnly = true)
    public Optional<String> before(String job) {
        return jdbc.sql("""
                        select a.call_proc_inst_id_
                        from camunda.act_ru_job j
                        join camunda.act_ru_jobdef d on d.id_ = j.job_def_id_
                        join camunda.act_hi_actinst a
                            on a.proc_inst_id_ = j.process_instance_id_ and a.act_id_ = d.act_id_
                        where j.id_ = :job and a.call_proc_inst_id_ is not null and a.end_time_ <= j.create_time_
                        order by a.end_time_ desc
                        limit 1""")
                .param("job", job)
                .query((row, number) -> row.getString(1))
                .optional();
    }
}
