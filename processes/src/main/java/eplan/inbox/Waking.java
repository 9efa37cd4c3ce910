package eplan.inbox;

import eplan.cycle.CycleEvents.ExtensionDecided;
import eplan.cycle.CycleEvents.ItemHappened;
import eplan.inbox.WorkActs.WakeUp;
import eplan.people.Actors;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Snoozed work comes back when what it waits for happens, in the same transaction. */
@Component
class Waking {

    /** Locked in the order of their ids, as everywhere. */
    private static final String WAKE = """
            update eplan.work_item
            set asleep_until = null, wakes_on = null, snoozed_by = null, snoozed_for = null, version = version + 1
            where id = any(array(
                select id from eplan.work_item
                where %s = ? and wakes_on = ? and state = 'OPEN' and coalesce(snoozed_by <> cast(? as text), true)
                order by id for update))""";

    private static final String OF_ROUND = "entry_round_id";
    private static final String OF_LAO = "lao_id";

    private final JdbcClient jdbc;
    private final Actors actors;

    Waking(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    @EventListener
    void recorded(ItemHappened happened) {
        switch (happened.type()) {
            case ITEM_COMPLETED, ITEM_COMPLETED_ON_BEHALF, ITEM_ADDED_ON_BEHALF ->
                wake(happened.entryRound(), WakeUp.RECORDED);
            default -> {}
        }
    }

    @EventListener
    void decided(ExtensionDecided decided) {
        wake(decided.entryRound(), WakeUp.DECISION);
    }

    /** Who calls does not wake what they put aside themselves: they wait for somebody else. */
    @EventListener
    void called(WakeCall call) {
        EntryRoundId round = call.round();
        LaoId lao = call.lao();
        String caller = actors.current().name();
        if (round != null) {
            wake(OF_ROUND, round.value(), call.event(), caller);
        }
        if (lao != null) {
            wake(OF_LAO, lao.value(), call.event(), caller);
        }
    }

    private void wake(long entryRound, WakeUp event) {
        wake(OF_ROUND, entryRound, event, null);
    }

    /** @param but whose own snoozes sleep on; null for nobody's */
    private void wake(String which, long id, WakeUp event, @Nullable String but) {
        jdbc.sql(WAKE.formatted(which)).param(id).param(event.name()).param(but).update();
    }
}
