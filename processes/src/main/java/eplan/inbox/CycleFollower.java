package eplan.inbox;

import eplan.cycle.CycleEvents.Chased;
import eplan.cycle.CycleEvents.EscalationsWithdrawn;
import eplan.cycle.CycleEvents.OnBehalfWithdrawn;
import eplan.cycle.CycleEvents.RoundEnded;
import eplan.registry.LaosChangedProvince;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.timeline.ChangeProgress.Stage;
import eplan.timeline.DeadlineDependants;
import eplan.timeline.Effects;
import eplan.timeline.PlannedChange;
import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the inbox in step with what happens below it, in the same transaction. */
@Component
@Order(20)
class CycleFollower implements DeadlineDependants {

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final TaskForesight foresight;

    CycleFollower(JdbcClient jdbc, BusinessClock clock, TaskForesight foresight) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.foresight = foresight;
    }

    /**
     * What the LAO disputes is still to be looked at; requests for a later date end by themselves; what was sent back beside an
     * accepted round is still to be recorded, until the lock ({@link LockFollower}).
     */
    @EventListener
    void close(RoundEnded ended) {
        jdbc.sql("""
                        update eplan.work_item w set state = 'DONE', ended_on = ?, end_reason = ?, version = w.version + 1
                        where w.entry_round_id = ? and w.state = 'OPEN' and w.kind not in ('DISPUTE', 'EXTENSION')
                          and (cast(? as text) <> 'ACCEPTED' or not""" + WorkRows.OWN + ")")
                .param(clock.today())
                .param(ended.state().name())
                .param(ended.entryRound())
                .param(ended.state().name())
                .update();
    }

    @EventListener
    void withdraw(EscalationsWithdrawn withdrawn) {
        withdraw(WorkKind.EXPEDITE, withdrawn.entryRounds(), withdrawn.reason());
    }

    @EventListener
    void withdraw(OnBehalfWithdrawn withdrawn) {
        withdraw(WorkKind.ON_BEHALF, withdrawn.entryRounds(), withdrawn.reason());
    }

    private void withdraw(WorkKind kind, Collection<Long> entryRounds, String reason) {
        jdbc.sql("""
                        update eplan.work_item
                        set state = 'WITHDRAWN', ended_on = ?, end_reason = ?, version = version + 1
                        where entry_round_id = any(?) and kind = ? and state = 'OPEN'""")
                .param(clock.today())
                .param(reason)
                .param(entryRounds.toArray(Long[]::new))
                .param(kind.name())
                .update();
    }

    /** What is expedited sleeps until the promised day, or wakes; other work of the round that was snoozed sleeps on. */
    @EventListener
    void chased(Chased chased) {
        jdbc.sql("""
                        update eplan.work_item set last_note = ?, last_note_on = ?, version = version + 1,
                            asleep_until = case when kind = 'EXPEDITE' then cast(? as date) else asleep_until end,
                            wakes_on = case when kind = 'EXPEDITE' then null else wakes_on end,
                            snoozed_by = case when kind = 'EXPEDITE' then null else snoozed_by end,
                            snoozed_for = case when kind = 'EXPEDITE' then null else snoozed_for end,
                            promise_broken = false
                        where entry_round_id = ? and state = 'OPEN' and kind not in ('DISPUTE', 'EXTENSION')""")
                .param(chased.note())
                .param(chased.on())
                .param(chased.asleepUntil())
                .param(chased.entryRound())
                .update();
    }

    /** Open work of an LAO that changes province goes with it: the new province sees it, the old one no longer. */
    @EventListener
    @Order(20)
    void followProvince(LaosChangedProvince change) {
        jdbc.sql("""
                        update eplan.work_item w
                        set province_id = l.province_id, district_id = l.district_id,
                            due_on = case when w.kind = 'EXTENSION' or""" + WorkRows.OWN + """
                                 then w.due_on else d.due_on end,
                            assignee_id = null, version = w.version + 1
                        from eplan.entry_round er
                        join eplan.lao_on(:day) l on l.lao_id = er.lao_id
                        cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :day) d
                        where er.id = w.entry_round_id and w.lao_id = any(:laos) and w.state = 'OPEN'
                          and l.province_id <> w.province_id""")
                .param("day", change.day())
                .param("laos", change.laos().stream().map(LaoId::value).toArray(Long[]::new))
                .update();
    }

    @Override
    public Stage stage() {
        return Stage.TASKS;
    }

    @Override
    public void foresee(PlannedChange change, Effects effects) {
        foresight.tell(change, effects);
    }

    @Override
    public void moved(DeadlineMove move) {
        jdbc.sql("""
                        update eplan.work_item w set due_on = d.due_on, version = w.version + 1
                        from eplan.entry_round er
                        cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
                        where er.id = w.entry_round_id and er.round_id = :round and w.round_id = :round
                          and w.state = 'OPEN' and w.kind <> 'EXTENSION'
                          and (cardinality(cast(:laos as bigint[])) = 0 or w.lao_id = any(:laos))
                          and w.due_on <> d.due_on and not""" + WorkRows.OWN)
                .param("today", clock.today())
                .param("round", move.round().value())
                .param("laos", move.laos().stream().map(LaoId::value).toArray(Long[]::new))
                .update();
    }
}
