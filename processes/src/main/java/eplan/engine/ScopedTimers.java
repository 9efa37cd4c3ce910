package eplan.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** As {@link TimerMoves}, for timers of which one process instance may have several, told apart by a variable of their scope. */
@Component
public class ScopedTimers {

    private final JdbcClient jdbc;

    ScopedTimers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sets the timers of {@code activity} to the start of {@code day}, Asia/Bangkok, where the variable of the timer's own scope, or of
     * the sub-process around it, has {@code value}.
     *
     * @return how many timers moved
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int moveWhere(
            Collection<String> processInstances, String activity, String variable, String value, LocalDate day) {
        if (processInstances.isEmpty()) {
            return 0;
        }
        return jdbc.sql("""
                        update camunda.act_ru_job j set duedate_ = :due, rev_ = rev_ + 1
                        where process_instance_id_ = any(:instances) and handler_cfg_ = :activity
                          and exists (select 1 from camunda.act_ru_execution e
                                      join camunda.act_ru_variable v on v.execution_id_ in (e.id_, e.parent_id_)
                                      where e.id_ = j.execution_id_
                                        and v.name_ = :variable and v.text_ = :value)""")
                .param("due", day.atStartOfDay())
                .param("instances", processInstances.toArray(String[]::new))
                .param("activity", activity)
                .param("variable", variable)
                .param("value", value)
                .update();
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
