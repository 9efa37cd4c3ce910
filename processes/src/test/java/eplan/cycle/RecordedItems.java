package eplan.cycle;

import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.EntryRounds.ItemView;
import eplan.plan.EntryRecords.Status;
import eplan.plan.RecordKey;
import eplan.plan.SmallContent;
import eplan.plan.Verifications;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Fills in an item as its form would, and completes it. */
@TestComponent
@Import(SmallContent.class)
class RecordedItems {

    private final EntryRounds rounds;
    private final SmallContent content;

    RecordedItems(EntryRounds rounds, SmallContent content) {
        this.rounds = rounds;
        this.content = content;
    }

    boolean complete(EntryRoundView round, String item, @Nullable String onBehalfReason) {
        RecordKey key = round.item(item).orElseThrow().record();
        long version = content.fill(key, onBehalfReason);
        if (Verifications.ITEM.equals(item)) {
            completeQuarter(round);
        }
        rounds.complete(round.id(), item, version, onBehalfReason);
        return true;
    }

    /** What the analyst verifies they enter themselves where it is missing. */
    private void completeQuarter(EntryRoundView verification) {
        rounds.ofLao(verification.lao(), verification.year()).stream()
                .filter(round -> round.roundKey().equals("budget-q2"))
                .forEach(round -> round.items().stream()
                        .filter(item -> item.state().status() != Status.COMPLETE)
                        .map(ItemView::item)
                        .forEach(item -> complete(round, item, "ตรวจไตรมาส 2")));
    }
}
