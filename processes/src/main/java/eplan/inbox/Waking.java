package eplan.inbox;

import eplan.cycle.CycleEvents.ExtensionDecided;
import eplan.cycle.CycleEvents.ItemHappened;
import eplan.inbox.WorkActs.WakeUp;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Snoozed work comes back when what it waits for happens, in the same transaction. */
@Component
class Waking {

    /** Locked in the order of their ids, as everywhere. */
    private static final String WAKE = """
            update eplan.work_item
            set asleep_until = null, wakes_on = null, snoozed_by = null, version = version + 1
            where id = any(array(
                select id from eplan.work_item
                where %s = ? and wakes_on = ? and state = 'OPEN'
                order by id for update))""";

    private static final String OF_ROUND = "entry_round_id";
    private static final String OF_LAO = "lao_id";

    private final JdbcClient jdbc;

    Waking(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    @EventListener
    void called(WakeCall call) {
        EntryRoundId round = call.round();
        LaoId lao = call.lao();
        if (round != null) {
            wake(round.value(), call.event());
        }
        if (lao != null) {
            wake(OF_LAO, lao.value(), call.event());
        }
    }

    private void wake(long entryRound, WakeUp event) {
        wake(OF_ROUND, entryRound, event);
    }

    private void wake(String which, long id, WakeUp event) {
        jdbc.sql(WAKE.formatted(which)).param(id).param(event.name()).update();
    }
}
