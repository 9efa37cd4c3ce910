package eplan.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds work with another date than its case, in another province or of no case that runs, and openings on another day. */
@TestComponent
class MovedYearStrays {

    private static final String WORK = """
            select w.kind || ' of LAO ' || w.lao_id || ' ' || r.key || ' (' || er.state || ') is due ' || w.due_on
                   || ' in province ' || w.province_id || ', ought to be ' || d.due_on || ' in ' || p.province_id
              from eplan.work_item w
              join eplan.entry_round er on er.id = w.entry_round_id
              join eplan.round r on r.id = er.round_id
              join eplan.lao_province p
                on p.lao_id = er.lao_id and cast(:today as date) between p.valid_from and p.valid_to
             cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
             where w.state = 'OPEN'
               and (w.due_on <> d.due_on or w.province_id <> p.province_id
                    or er.state not in ('OPEN', 'RETURNED', 'VERIFYING'))
             order by w.id""";

    private static final String TASKS = """
            select 'task ' || k.task_def_key_ || ' lies in no inbox' from camunda.act_ru_task k
             where not exists (select from eplan.work_item w where w.task_id = k.id_ and w.state = 'OPEN')
            union all
            select w.kind || ' of LAO ' || w.lao_id || ' ' || w.case_number || ' has no task' from eplan.work_item w
             where w.state = 'OPEN' and not exists (select from camunda.act_ru_task k where k.id_ = w.task_id)
            union all
            select 'escalation ' || coalesce(x.business_key_, x.id_) || ' runs beside the one that is open'
              from camunda.act_ru_execution x
              join camunda.act_re_procdef m on m.id_ = x.proc_def_id_ and m.key_ = 'escalation'
             where x.id_ = x.proc_inst_id_
               and not exists (select from eplan.escalation e
                                where e.process_instance_id = x.proc_inst_id_ and e.state = 'OPEN')""";

    /** Months share one timer, which stands for the next of them; special rounds have each their own. */
    private static final String OPENINGS = """
            with timer as (
                select y.lao_id, cast(j.duedate_ as date) as day,
                       case j.handler_cfg_
                           when 'opens-month' then (
                               select max(v.text_) from camunda.act_ru_variable v
                                where v.proc_inst_id_ = j.process_instance_id_ and v.name_ = 'monthlyRound')
                           when 'opens-special' then (
                               select max(v.text_) from camunda.act_ru_variable v
                                where v.execution_id_ in (x.id_, x.parent_id_) and v.name_ = 'specialRound')
                           else substr(j.handler_cfg_, 7) end as key
                  from camunda.act_ru_job j
                  join camunda.act_ru_execution x on x.id_ = j.execution_id_
                  join eplan.lao_year y on y.process_instance_id = j.process_instance_id_
                 where j.handler_cfg_ like 'opens-%')
            select 'LAO ' || er.lao_id || ' ' || r.key || ' opens ' || r.opens_on || ', its timer is for '
                   || coalesce(cast(t.day as text), 'never')
              from eplan.entry_round er
              join eplan.round r on r.id = er.round_id
              left join timer t on t.lao_id = er.lao_id and t.key = r.key
             where er.state = 'PLANNED'
               and (t.day is distinct from r.opens_on or (cast(:settled as boolean) and t.day <= cast(:today as date)))
               and (r.kind <> 'MONTHLY' or t.day is not null)
            union all
            select 'LAO ' || t.lao_id || ' ' || t.key || ' opens a second time on ' || t.day
              from timer t
              join eplan.round r on r.key = t.key
              join eplan.entry_round er on er.round_id = r.id and er.lao_id = t.lao_id
             where er.state <> 'PLANNED'""";

    @Autowired
    JdbcClient jdbc;

    /** @param settled whether all jobs that are due have run: what was withdrawn ends with them only */
    List<String> found(LocalDate today, boolean settled) {
        List<String> found = new ArrayList<>(
                jdbc.sql(WORK).param("today", today).query(String.class).list());
        found.addAll(jdbc.sql(OPENINGS)
                .param("today", today)
                .param("settled", settled)
                .query(String.class)
                .list());
        if (settled) {
            found.addAll(jdbc.sql(TASKS).query(String.class).list());
        }
        return found;
    }
}
