package eplan.inbox;

import eplan.cycle.CycleEvents.ExtensionDecided;
import eplan.cycle.CycleEvents.ItemHappened;
import eplan.inbox.WorkActs.WakeUp;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Snoozed work comes back when what it waits for happens, in the same transaction. */
@Component
class Waking {

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
        wake(call.round().value(), call.event());
    }

    private void wake(long entryRound, WakeUp event) {
        jdbc.sql("""
                        update eplan.work_item
                        set asleep_until = null, wakes_on = null, snoozed_by = null, version = version + 1
                        where entry_round_id = ? and wakes_on = ? and state = 'OPEN'""").param(entryRound).param(event.name()).update();
    }
}
