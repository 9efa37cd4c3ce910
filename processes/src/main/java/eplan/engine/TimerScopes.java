package eplan.engine;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the scopes of waiting timers know, of which one process instance may have several. */
@Component
public class TimerScopes {

    private final JdbcClient jdbc;

    TimerScopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the variable of a timer's own scope, or of the nearest around it, holds.
     *
     * @param job the timer's
     * @return empty when there is no such timer or variable
     */
    @Transactional(readOnly = true)
    public Optional<String> valueAt(String job, String variable) {
        return jdbc.sql("""
                        select v.text_
                        from camunda.act_ru_job j
                        join camunda.act_ru_execution e on e.id_ = j.execution_id_
                        join camunda.act_ru_variable v
                            on v.execution_id_ in (e.id_, e.parent_id_, e.proc_inst_id_) and v.name_ = :variable
                        where j.id_ = :job and v.text_ is not null
                        order by case v.execution_id_ when e.id_ then 0 when e.parent_id_ then 1 else 2 end
                        limit 1""")
                .param("job", job)
                .param("variable", variable)
                .query((row, number) -> row.getString(1))
                .optional();
    }
}
