package eplan.cycle;

import eplan.people.Actors;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import eplan.timeline.Deadline;
import eplan.timeline.Deadlines;
import eplan.timeline.RoundKind;
import eplan.timeline.RoundView;
import eplan.timeline.Timelines;
import eplan.timeline.WorkingDays;
import org.springframework.stereotype.Component;

/** The ladder's days for an entry round, from its deadline in force; lookups are shared within a transaction. */
@Component
class Ladders {

    private final EscalationLadder ladder;
    private final Deadlines deadlines;
    private final Timelines timelines;
    private final WorkingDays workingDays;
    private final Actors actors;

    Ladders(EscalationLadder ladder, Deadlines deadlines, Timelines timelines, WorkingDays workingDays, Actors actors) {
        this.ladder = ladder;
        this.deadlines = deadlines;
        this.timelines = timelines;
        this.workingDays = workingDays;
        this.actors = actors;
    }

    RoundView round(long roundId) {
        return PerTransaction.get("round " + roundId, () -> timelines.round(new RoundId(roundId)));
    }

    LadderPlan plan(RoundKind kind, Deadline deadline) {
        return PerTransaction.get(
                "plan " + kind + deadline,
                () -> new LadderPlan(
                        deadline, PerTransaction.get("rungs " + kind, () -> ladder.rungs(kind)), workingDays.held()));
    }

    /** The plan of an entry round; reads its deadline {@code FOR SHARE}. */
    LadderPlan planForArming(EntryRound round) {
        return plan(round, deadlineForArming(round));
    }

    LadderPlan plan(EntryRound round, Deadline deadline) {
        return plan(round(round.roundId()).kind(), deadline);
    }

    /** The deadline in force, read {@code FOR SHARE} as the system: callers have asked for the actor's right to the case. */
    Deadline deadlineForArming(EntryRound round) {
        return actors.asSystem(() -> deadlines.forArming(new RoundId(round.roundId()), new LaoId(round.laoId())));
    }
}
