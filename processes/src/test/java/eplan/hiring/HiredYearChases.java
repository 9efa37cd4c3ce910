package eplan.hiring;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks in the evening at every step of the simulated hiring year: while it is open it has one task, one item in an inbox, and either a
 * watch or, from the day after its date, one escalation; afterwards it has nothing.
 */
@TestComponent
class HiredYearChases {

    /** Level 1 begins when the date has passed, whatever day that is (escalation-ladder.dmn, HIRING). */
    private static final String STEPS = """
            with item as (
                select hiring_step_id as step, count(*) filter (where kind = 'HIRING') as work,
                       count(*) filter (where kind = 'EXPEDITE') as chase,
                       count(*) filter (where kind = 'EXTENSION') as later,
                       min(due_on) filter (where kind = 'HIRING') as due
                  from eplan.work_item where state = 'OPEN' and hiring_step_id is not null group by 1),
            task as (
                select proc_inst_id_ as instance, count(*) as tasks
                  from camunda.act_ru_task where task_def_key_ = 'hiring-work' group by 1),
            timer as (
                select process_instance_id_ as instance, count(*) as watches
                  from camunda.act_ru_job where handler_cfg_ = 'next-watch' group by 1),
            stands as (
                select n.*, case when n.state = 'OPEN' then 1 else 0 end as open,
                       case when n.state = 'OPEN' and n.due_on < cast(:today as date) then 1 else 0 end as late,
                       (select count(*) from eplan.hiring_spell e where e.step_id = n.id and e.state = 'OPEN') as chased,
                       (select count(*) from eplan.hiring_later l where l.step_id = n.id and l.state = 'ASKED') as asked
                  from eplan.hiring_step_now n)
            select 'step ' || n.id || ' ' || n.kind || ' is ' || n.state || ', due ' || n.due_on || ', escalations ' || n.chased
                   || ', tasks ' || coalesce(t.tasks, 0) || ', watches ' || coalesce(w.watches, 0)
                   || ', items ' || coalesce(i.work, 0) || ' to do it, due ' || coalesce(cast(i.due as text), 'never')
                   || ', ' || coalesce(i.chase, 0) || ' to chase it, ' || coalesce(i.later, 0) || ' for a later date'
              from stands n
              left join item i on i.step = n.id
              left join task t on t.instance = n.process_instance_id
              left join timer w on w.instance = n.process_instance_id
             where n.chased <> n.late or coalesce(t.tasks, 0) <> n.open or coalesce(w.watches, 0) <> n.open - n.late
                or coalesce(i.work, 0) <> n.open or coalesce(i.chase, 0) <> n.late or coalesce(i.later, 0) <> n.asked
                or n.open = 1 and i.due is distinct from n.due_on
             order by n.id""";

    /** All there is in the engine: a second escalation of a step hangs on no step's id. */
    private static final String TOTALS = """
            select 'escalations ' || open || ' in ' || instances || ' processes of ' || running || ', tasks ' || tasks
                   || ', timers ' || steps
              from (select (select count(*) from eplan.hiring_spell where state = 'OPEN') as open,
                           (select count(distinct process_instance_id) from eplan.hiring_spell where state = 'OPEN') as instances,
                           (select count(*) from camunda.act_ru_task where task_def_key_ = 'expedite') as tasks,
                           (select count(*) from camunda.act_ru_job where handler_cfg_ = 'next-step') as steps,
                           (select count(*) from camunda.act_ru_execution x
                              join camunda.act_re_procdef d on d.id_ = x.proc_def_id_ and d.key_ = 'escalation'
                             where x.id_ = x.proc_inst_id_) as running) all_there_is
             where not (instances = open and tasks = open and steps = open and running = open)""";

    private static final String RUNNING = """
            select d.key_ || ' ' || coalesce(x.business_key_, '') from camunda.act_ru_execution x
              join camunda.act_re_procdef d on d.id_ = x.proc_def_id_
             where x.id_ = x.proc_inst_id_
               and d.key_ in ('hiring-year', 'hiring-step', 'analyst-contract', 'escalation', 'extension')
             order by 1""";

    @Autowired
    JdbcClient jdbc;

    List<String> faults(HiredYear year) {
        List<String> steps =
                jdbc.sql(STEPS).param("today", year.today()).query(String.class).list();
        return steps.isEmpty() ? jdbc.sql(TOTALS).query(String.class).list() : steps;
    }

    /** What of the hiring cycle runs in the engine. */
    List<String> running() {
        return jdbc.sql(RUNNING).query(String.class).list();
    }
}
