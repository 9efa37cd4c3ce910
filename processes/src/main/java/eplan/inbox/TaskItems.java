package eplan.inbox;

import eplan.engine.TaskLifecycle;
import eplan.shared.BusinessClock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes an inbox row with each of the engine's tasks, in the engine's transaction. */
@Component
class TaskItems implements TaskLifecycle {

    private static final Map<String, WorkKind> KINDS = Map.of(
            "enter-item", WorkKind.ENTER,
            "verify", WorkKind.VERIFY,
            "record-on-behalf", WorkKind.ON_BEHALF,
            "expedite", WorkKind.EXPEDITE);

    /**
     * One row a task; an escalation keeps its one row over all its steps and spells, with notes, and with its assignee until it
     * passes to another level or province, whose people could not take it otherwise.
     */
    private static final String CREATE = """
            insert into eplan.work_item (task_id, kind, audience, state, entry_round_id, lao_id, lao_name, lao_type,
                province_id, district_id, fiscal_year, round_id, item, case_number, level, due_on, asleep_until,
                promise_broken, created_on)
            select :task, :kind,
                   case :kind
                       when 'ENTER' then r.responsible
                       when 'EXPEDITE' then (array['OFFICER', 'HEAD', 'HQ'])[e.level]
                       else 'ANALYST' end,
                   'OPEN', er.id, er.lao_id, l.name_th, l.type, l.province_id, l.district_id, er.fiscal_year,
                   er.round_id, :item, er.case_number,
                   case when :kind = 'EXPEDITE' then e.level else 0 end,
                   d.due_on,
                   case when :kind = 'EXPEDITE' then e.promised_on end,
                   case when :kind = 'EXPEDITE' then e.promise_broken else false end,
                   :today
            from eplan.entry_round er
            join eplan.round r on r.id = er.round_id
            join eplan.lao_on(:today) l on l.lao_id = er.lao_id
            cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
            left join eplan.escalation e on e.entry_round_id = er.id
            where er.id = :round
            on conflict (entry_round_id) where kind = 'EXPEDITE' do update set
                task_id = excluded.task_id, state = 'OPEN', audience = excluded.audience, level = excluded.level,
                due_on = excluded.due_on, province_id = excluded.province_id, district_id = excluded.district_id,
                assignee_id = case when excluded.audience = work_item.audience
                                    and excluded.province_id = work_item.province_id then work_item.assignee_id end,
                asleep_until = excluded.asleep_until, promise_broken = excluded.promise_broken,
                ended_on = null, end_reason = null, version = work_item.version + 1""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    TaskItems(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void created(TaskSnapshot task) {
        WorkKind kind = KINDS.get(task.definitionKey());
        if (kind == null || task.entryRoundId() == null) {
            return;
        }
        jdbc.sql(CREATE)
                .param("task", task.taskId())
                .param("kind", kind.name())
                .param("item", kind == WorkKind.ENTER ? task.item() : null)
                .param("today", clock.today())
                .param("round", task.entryRoundId())
                .update();
    }

    @Override
    public void ended(String taskId, boolean completed) {
        jdbc.sql("""
                        update eplan.work_item set task_id = null,
                            state = case when kind = 'EXPEDITE' or state <> 'OPEN' then state else :state end,
                            ended_on = case when kind = 'EXPEDITE' or state <> 'OPEN' then ended_on else :today end,
                            version = version + 1
                        where task_id = :task""")
                .param("state", completed ? "DONE" : "WITHDRAWN")
                .param("today", clock.today())
                .param("task", taskId)
                .update();
    }
}
