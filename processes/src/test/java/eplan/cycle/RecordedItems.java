package eplan.cycle;

import org.springframework.boot.test.context.TestComponent;

/** Fills in an item as its form would, and completes it. */
@TestComponent
class RecordedItems {

    private final EntryRounds rounds;

    RecordedItems(EntryRounds rounds) {
        this.rounds = rounds;
    }

    boolean complete(EntryRounds.EntryRoundView round, String item, String onBehalfReason) {
        long version = round.items().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow()
                .state()
                .version();
        rounds.complete(round.id(), item, version, onBehalfReason);
        return true;
    }
}
