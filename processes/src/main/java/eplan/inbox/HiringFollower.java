package eplan.inbox;

import eplan.hiring.HiringEvents.ContractMoved;
import eplan.hiring.HiringEvents.LaterDecided;
import eplan.hiring.HiringEvents.StepChased;
import eplan.hiring.HiringEvents.StepDatesMoved;
import eplan.hiring.HiringEvents.StepEscalationsWithdrawn;
import eplan.hiring.HiringEvents.StepsEnded;
import eplan.shared.BusinessClock;
import eplan.shared.HiringStepId;
import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps work on steps of the hiring cycle in step with what happens there, in the same transaction, as {@link CycleFollower} does for
 * rounds. Rows are locked in the order of their ids, as everywhere.
 */
@Component
class HiringFollower {

    /** Before its statement: the open rows of these steps, in the order in which everybody locks them. */
    private static final String HELD = """
            with held as (
                select id from eplan.work_item where hiring_step_id = any(:steps) and state = 'OPEN' %s
                order by id for update)
            """;

    private static final String WITHDRAW = HELD.formatted("and kind = 'EXPEDITE'") + """
            update eplan.work_item w
            set state = 'WITHDRAWN', ended_on = :today, end_reason = :reason, version = w.version + 1
            from held o where o.id = w.id""";

    private static final String END = HELD.formatted("") + """
            update eplan.work_item w
            set state = case when s.state = 'CANCELLED' then 'WITHDRAWN' else 'DONE' end, ended_on = :today, end_reason = s.state,
                version = w.version + 1
            from held o, eplan.hiring_step s where o.id = w.id and s.id = w.hiring_step_id""";

    private static final String MOVE = HELD.formatted("and kind <> 'EXTENSION'") + """
            update eplan.work_item w set due_on = s.due_on, version = w.version + 1
            from held o, eplan.hiring_step_now s
            where o.id = w.id and s.id = w.hiring_step_id and w.due_on <> s.due_on""";

    /** What is chased sleeps until the promised day, or wakes; whoever is to do the step reads what was said, and goes on. */
    private static final String NOTE = HELD.formatted("and kind <> 'EXTENSION'") + """
            update eplan.work_item w
            set last_note = :note, last_note_on = :on, version = w.version + 1,
                asleep_until = case when w.kind = 'EXPEDITE' then cast(:promised as date) else w.asleep_until end,
                wakes_on = case when w.kind = 'EXPEDITE' then null else w.wakes_on end,
                snoozed_by = case when w.kind = 'EXPEDITE' then null else w.snoozed_by end,
                snoozed_for = case when w.kind = 'EXPEDITE' then null else w.snoozed_for end,
                promise_broken = false
            from held o where o.id = w.id and w.audience <> 'ANALYST'""";

    private static final String WAKE = HELD.formatted("and wakes_on = 'DECISION'") + """
            update eplan.work_item w
            set asleep_until = null, wakes_on = null, snoozed_by = null, snoozed_for = null, version = w.version + 1
            from held o where o.id = w.id""";

    /** The other province's people have it now; what is the contractor's to do stays theirs. */
    private static final String FOLLOW = """
            with moving as (
                select i.id, s.province_id, s.fiscal_year, s.case_number, s.due_on
                from eplan.work_item i join eplan.hiring_step_now s on s.id = i.hiring_step_id
                where s.contract_id = :contract and i.state = 'OPEN'
                order by i.id for update of i)
            update eplan.work_item w
            set province_id = m.province_id, fiscal_year = m.fiscal_year, case_number = m.case_number,
                due_on = case when w.kind = 'EXTENSION' then w.due_on else m.due_on end,
                assignee_id = case when w.audience in ('ANALYST', 'HQ') then w.assignee_id end, version = w.version + 1
            from moving m where m.id = w.id and m.province_id <> w.province_id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    HiringFollower(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void withdraw(StepEscalationsWithdrawn withdrawn) {
        jdbc.sql(WITHDRAW)
                .param("steps", values(withdrawn.steps()))
                .param("today", clock.today())
                .param("reason", withdrawn.reason())
                .update();
    }

    @EventListener
    void end(StepsEnded ended) {
        jdbc.sql(END)
                .param("steps", values(ended.steps()))
                .param("today", clock.today())
                .update();
    }

    @EventListener
    void move(StepDatesMoved moved) {
        jdbc.sql(MOVE).param("steps", values(moved.steps())).update();
    }

    @EventListener
    void chased(StepChased chased) {
        jdbc.sql(NOTE)
                .param("steps", new Long[] {chased.step().value()})
                .param("note", chased.outcome())
                .param("on", chased.on())
                .param("promised", chased.promisedOn())
                .update();
    }

    @EventListener
    void decided(LaterDecided decided) {
        jdbc.sql(WAKE).param("steps", new Long[] {decided.step().value()}).update();
    }

    @EventListener
    void follow(ContractMoved moved) {
        jdbc.sql(FOLLOW).param("contract", moved.contract().value()).update();
    }

    private static Long[] values(Collection<HiringStepId> steps) {
        return steps.stream().map(HiringStepId::value).toArray(Long[]::new);
    }
}
