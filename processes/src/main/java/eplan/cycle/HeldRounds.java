package eplan.cycle;

import eplan.timeline.Deadline;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Entry rounds with their deadline held, and as they are then: a move that was waited for may have changed them. */
@Component
class HeldRounds {

    private final EntryRoundRepository rounds;
    private final Ladders ladders;
    private final EntityManager entities;

    HeldRounds(EntryRoundRepository rounds, Ladders ladders, EntityManager entities) {
        this.rounds = rounds;
        this.ladders = ladders;
        this.entities = entities;
    }

    /** @param deadline in force, read {@code FOR SHARE} */
    record Held(EntryRound round, Deadline deadline) {}

    /** What the transaction has changed of it already is kept. @throws eplan.shared.NotFound when there is none */
    Held hold(long entryRoundId) {
        EntryRound round = rounds.require(entryRoundId);
        Deadline deadline = ladders.deadlineForArming(round);
        rounds.flush();
        entities.refresh(round);
        return new Held(round, deadline);
    }

    void keep(EntryRound round) {
        rounds.saveAndFlush(round);
    }
}
