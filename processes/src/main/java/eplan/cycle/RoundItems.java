package eplan.cycle;

import eplan.plan.RecordKey;
import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import eplan.timeline.Deadline;
import eplan.timeline.RoundKind;
import eplan.timeline.RoundView;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a round asks for, as records, and whether it may still be recorded. */
@Component
class RoundItems {

    private final Ladders ladders;
    private final BusinessClock clock;

    RoundItems(Ladders ladders, BusinessClock clock) {
        this.ladders = ladders;
        this.clock = clock;
    }

    RoundView definition(EntryRound round) {
        return ladders.round(round.roundId());
    }

    /** The round waits for the item; what is recorded alongside holds up no round. */
    boolean asks(EntryRound round, String item) {
        return definition(round).items().contains(item);
    }

    /** @throws Refused when the item belongs to another round */
    void mustHave(EntryRound round, String item) {
        if (!asks(round, item) && !Alongside.of(definition(round)).contains(item)) {
            throw new Refused("refused.round.noSuchItem");
        }
    }

    /** @throws Refused when the item belongs to another round */
    RecordKey key(EntryRound round, String item) {
        mustHave(round, item);
        RoundView definition = definition(round);
        return new RecordKey(round.lao(), definition.dataYear(), item, definition.key());
    }

    /** Nobody moves the round's deadline until the transaction ends: it comes first in the order of locks. */
    Deadline holdDeadline(EntryRound round) {
        return ladders.deadlineForArming(round);
    }

    /** Until its lock; and what a month brought cannot be known before the month. */
    void mustBeOpen(EntryRound round, Deadline deadline) {
        LocalDate today = clock.today();
        RoundView definition = definition(round);
        if (deadline.lockedOn(today)) {
            throw new Refused("refused.round.closed");
        }
        if (definition.kind() == RoundKind.MONTHLY && today.isBefore(definition.opensOn())) {
            throw new Refused("refused.round.notYet", definition.opensOn());
        }
    }
}
