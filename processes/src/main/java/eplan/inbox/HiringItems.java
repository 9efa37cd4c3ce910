package eplan.inbox;

import eplan.engine.TaskLifecycle.TaskSnapshot;
import eplan.shared.BusinessClock;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Work on a step of the hiring cycle: to do it, to chase it, or to decide a later date for it. */
@Component
class HiringItems {

    /** Working days within which a later date is decided: as long as an untouched step of the ladder waits. */
    private static final int DECIDE_WITHIN = 5;

    /**
     * One row a task, as {@link WorkRows} has it of rounds: what is chased keeps its one row over all spells, and its assignee until
     * it passes to another level or province. What is a contractor's to do is at once that analyst's, and nobody else's among the
     * analysts; while the account is closed, the office has it.
     */
    private static final String CREATE = """
            insert into eplan.work_item (task_id, kind, audience, state, hiring_step_id, lao_name, province_id, fiscal_year,
                case_number, level, due_on, asleep_until, promise_broken, last_note, created_on, analyst_id, assignee_id)
            select cast(:task as varchar), :kind, doer.audience, 'OPEN', s.id, coalesce(s.contractor, p.name_th collate "default"),
                   s.province_id, s.fiscal_year, s.case_number,
                   case when :kind = 'EXPEDITE' then e.level else 0 end, coalesce(cast(:due as date), s.due_on),
                   case when :kind = 'EXPEDITE' then e.promised_on end,
                   case when :kind = 'EXPEDITE' then e.promise_broken else false end,
                   case when :kind = 'EXTENSION' then (
                       select l.reason from eplan.hiring_later l where l.step_id = s.id and l.state = 'ASKED') end,
                   :today,
                   case when doer.audience = 'ANALYST' then s.account_id end,
                   case when doer.audience = 'ANALYST' then a.id end
            from eplan.hiring_step_now s
            join eplan.province p on p.id = s.province_id
            left join eplan.hiring_spell e on e.step_id = s.id
            left join eplan.account a on a.id = s.account_id and a.enabled
            cross join lateral (
                select case :kind
                    when 'HIRING' then case s.responsible when 'PROVINCE' then 'OFFICER' else s.responsible end
                    when 'EXTENSION' then 'HQ'
                    else coalesce(e.audience, (array['HEAD', 'HQ', 'HQ'])[e.level]) end as audience) doer
            where s.id = :step
            on conflict (hiring_step_id) where kind = 'EXPEDITE' and hiring_step_id is not null do update set
                task_id = excluded.task_id, state = 'OPEN', audience = excluded.audience, level = excluded.level,
                lao_name = excluded.lao_name, due_on = excluded.due_on, province_id = excluded.province_id,
                fiscal_year = excluded.fiscal_year, case_number = excluded.case_number,
                assignee_id = case when excluded.audience = work_item.audience
                                    and excluded.province_id = work_item.province_id then work_item.assignee_id end,
                asleep_until = excluded.asleep_until, wakes_on = null, snoozed_by = null, snoozed_for = null,
                promise_broken = excluded.promise_broken,
                ended_on = null, end_reason = null, version = work_item.version + 1""";

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    HiringItems(JdbcClient jdbc, WorkingDays workingDays, BusinessClock clock) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * What is to be done is due by the step's date in force, whose moves it follows.
     *
     * @param kind HIRING, EXPEDITE or EXTENSION
     */
    void add(TaskSnapshot task, WorkKind kind, long step) {
        jdbc.sql(CREATE)
                .param("task", task.taskId())
                .param("kind", kind.name())
                .param("step", step)
                .param("due", due(kind))
                .param("today", clock.today())
                .update();
    }

    private @Nullable LocalDate due(WorkKind kind) {
        return kind == WorkKind.EXTENSION ? workingDays.plus(clock.today(), DECIDE_WITHIN) : null;
    }
}
