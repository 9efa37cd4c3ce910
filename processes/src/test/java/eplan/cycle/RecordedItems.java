package eplan.cycle;

import eplan.plan.Attestations;
import eplan.plan.Attestations.Attestation;
import eplan.plan.EntryRecords;
import eplan.plan.RecordKey;
import eplan.plan.VisionStrategies;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Fills in an item as its form would, and completes it. */
@TestComponent
class RecordedItems {

    private final EntryRounds rounds;
    private final EntryRecords records;
    private final Attestations attestations;
    private final VisionStrategies visions;

    RecordedItems(EntryRounds rounds, EntryRecords records, Attestations attestations, VisionStrategies visions) {
        this.rounds = rounds;
        this.records = records;
        this.attestations = attestations;
        this.visions = visions;
    }

    boolean complete(EntryRounds.EntryRoundView round, String item, String onBehalfReason) {
        RecordKey key = round.items().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow()
                .record();
        rounds.complete(round.id(), item, draft(key, onBehalfReason), onBehalfReason);
        return true;
    }

    private long draft(RecordKey key, String onBehalfReason) {
        long version = records.state(key).version();
        if (key.item().equals(VisionStrategies.ITEM)) {
            var content = new VisionStrategy(
                    "เมืองน่าอยู่",
                    List.of("บริการประชาชน"),
                    List.of(new Strategy("โครงสร้างพื้นฐาน", List.of("ถนน"))));
            return visions.saveDraft(key, content, version, onBehalfReason);
        }
        var content = Attestations.MONTHLY_ITEMS.contains(key.item())
                ? Attestation.NO_CHANGE
                : new Attestation("แฟ้มกองคลัง", "นม 1/2553", LocalDate.of(2010, 10, 1), "", null);
        return attestations.saveDraft(key, content, version, onBehalfReason);
    }
}
