package eplan.inbox;

import eplan.cycle.CycleEvents.ItemHappened;
import eplan.cycle.RoundState;
import eplan.inbox.WorkRows.NewWork;
import eplan.shared.BusinessClock;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Work that no task of the engine stands for, in the same transaction: an item sent back that no round waits for (any more),
 * and a dispute.
 */
@Component
class ItemFollower {

    /** Working days until such work is due: as long as an untouched step of the ladder waits. */
    private static final int WITHIN = 5;

    private final WorkRows rows;
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    ItemFollower(WorkRows rows, WorkingDays workingDays, BusinessClock clock, JdbcClient jdbc) {
        this.rows = rows;
        this.workingDays = workingDays;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(ItemHappened happened) {
        switch (happened.type()) {
            case ITEM_COMPLETED, ITEM_COMPLETED_ON_BEHALF -> end(happened, WorkKind.ENTER, "DONE");
            case ITEM_SENT_BACK -> {
                end(happened, WorkKind.DISPUTE, "DONE");
                askAgain(happened);
            }
            case ROUND_RETURNED, ITEM_DISPUTE_SETTLED -> end(happened, WorkKind.DISPUTE, "DONE");
            case ITEM_CONFIRMED -> end(happened, WorkKind.DISPUTE, "WITHDRAWN");
            case ITEM_DISPUTED -> raise(happened);
            default -> {}
        }
    }

    private void end(ItemHappened happened, WorkKind kind, String state) {
        jdbc.sql("""
                        update eplan.work_item
                        set state = :state, ended_on = :today, end_reason = :reason, version = version + 1
                        where entry_round_id = :round and item = :item and kind = :kind and task_id is null
                          and state = 'OPEN'""")
                .param("state", state)
                .param("today", clock.today())
                .param("reason", happened.type().name())
                .param("round", happened.entryRound())
                .param("item", happened.item())
                .param("kind", kind.name())
                .update();
    }

    /** Where the engine asks for the item, now or when the round opens, that is enough. */
    private void askAgain(ItemHappened happened) {
        boolean askedOnOpening = happened.state() == RoundState.PLANNED && ofRound(happened);
        if (!askedOnOpening && !asked(happened)) {
            rows.add(work(happened, WorkKind.ENTER, due()));
        }
    }

    private boolean asked(ItemHappened happened) {
        return jdbc.sql("""
                        select exists (select 1 from eplan.work_item
                                       where entry_round_id = ? and item = ? and kind = 'ENTER' and state = 'OPEN')""")
                .param(happened.entryRound())
                .param(happened.item())
                .query(Boolean.class)
                .single();
    }

    /** The round waits for the item; for one that is recorded alongside it never asks. */
    private boolean ofRound(ItemHappened happened) {
        return jdbc.sql("""
                        select ? = any(r.items) from eplan.entry_round er join eplan.round r on r.id = er.round_id
                         where er.id = ?""")
                .param(happened.item())
                .param(happened.entryRound())
                .query(Boolean.class)
                .single();
    }

    private LocalDate due() {
        return workingDays.plus(clock.today(), WITHIN);
    }

    private static NewWork work(ItemHappened happened, WorkKind kind, LocalDate due) {
        return new NewWork(null, kind, happened.entryRound(), happened.item(), due, happened.said());
    }

    /** A dispute of an item whose last dispute nobody has settled is the same work. */
    private void raise(ItemHappened happened) {
        LocalDate due = due();
        int again = jdbc.sql("""
                        update eplan.work_item set last_note = ?, due_on = ?, version = version + 1
                        where entry_round_id = ? and item = ? and kind = 'DISPUTE' and state = 'OPEN'""")
                .param(happened.said())
                .param(due)
                .param(happened.entryRound())
                .param(happened.item())
                .update();
        if (again == 0) {
            rows.add(work(happened, WorkKind.DISPUTE, due));
        }
    }
}
