package eplan.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves waiting timers by one SQL statement, outside engine commands. Raising the revision makes a job thread that already
 * picked the timer up lose and look again.
 */
@Component
public class TimerMoves {

    private final JdbcClient jdbc;

    TimerMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sets the timers of {@code activity} in these process instances to the start of {@code day}, Asia/Bangkok.
     *
     * @return how many timers moved
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int move(Collection<String> processInstances, String activity, LocalDate day) {
        if (processInstances.isEmpty()) {
            return 0;
        }
        return jdbc.sql("""
                        update camunda.act_ru_job set duedate_ = :due, rev_ = rev_ + 1
                        where process_instance_id_ = any(:instances) and handler_cfg_ = :activity""")
                .param("due", day.atStartOfDay())
                .param("instances", processInstances.toArray(String[]::new))
                .param("activity", activity)
                .update();
    }

    /**
     * Sets the timers of {@code activity} each to the start of its instance's day, all in one statement; those that are there already
     * are left alone.
     *
     * @param days by process instance
     * @return how many timers moved
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int move(Map<String, LocalDate> days, String activity) {
        if (days.isEmpty()) {
            return 0;
        }
        List<Map.Entry<String, LocalDate>> all = List.copyOf(days.entrySet());
        return jdbc.sql("""
                        update camunda.act_ru_job j set duedate_ = d.due, rev_ = j.rev_ + 1
                        from (select g.id, cast(g.day_text as timestamp) as due
                              from unnest(cast(:instances as text[]), cast(:days as text[])) as g (id, day_text)) d
                        where j.process_instance_id_ = d.id and j.handler_cfg_ = :activity
                          and j.duedate_ is distinct from d.due""")
                .param("instances", all.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(
                        "days",
                        all.stream().map(one -> one.getValue().toString()).toArray(String[]::new))
                .param("activity", activity)
                .update();
    }

    /**
     * The same, but only where the variable {@code variable} of the timer's own scope, of the sub-process around it or of its process
     * has {@code value} now: of one process instance may several wait.
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
                                      join camunda.act_ru_variable v
                                          on v.execution_id_ in (e.id_, e.parent_id_, e.proc_inst_id_)
                                      where e.id_ = j.execution_id_
                                        and v.name_ = :variable and v.text_ = :value)""")
                .param("due", day.atStartOfDay())
                .param("instances", processInstances.toArray(String[]::new))
                .param("activity", activity)
                .param("variable", variable)
                .param("value", value)
                .update();
    }
}
