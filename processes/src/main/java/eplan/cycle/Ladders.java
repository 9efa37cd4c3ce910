package eplan.cycle;

import eplan.people.Actors;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import eplan.timeline.Deadline;
import eplan.timeline.Deadlines;
import eplan.timeline.RoundView;
import eplan.timeline.Timelines;
import eplan.timeline.WorkingDays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** The ladder's days for an entry round, from its deadline in force; lookups are shared within a transaction. */
@Component
class Ladders {

    private final LadderVersions versions;
    private final LadderCases cases;
    private final Deadlines deadlines;
    private final Timelines timelines;
    private final WorkingDays workingDays;
    private final Actors actors;

    Ladders(
            LadderVersions versions,
            LadderCases cases,
            Deadlines deadlines,
            Timelines timelines,
            WorkingDays workingDays,
            Actors actors) {
        this.versions = versions;
        this.cases = cases;
        this.deadlines = deadlines;
        this.timelines = timelines;
        this.workingDays = workingDays;
        this.actors = actors;
    }

    RoundView round(long roundId) {
        return PerTransaction.get("round " + roundId, () -> timelines.round(new RoundId(roundId)));
    }

    /** Keeps the ladder in force until the transaction ends: before cases are read by which something is armed or withdrawn. */
    void keep() {
        versions.forArming();
    }

    /** How many of the LAO's rounds of the year were late before the business day; what the round that opens keeps as its record. */
    int lateBefore(EntryRound opening) {
        return cases.lateBefore(opening);
    }

    /** By any ladder, also one that is not in force. */
    LadderPlan plan(HeldLadder ladder, LadderCase which, Deadline deadline) {
        return PerTransaction.get(
                new Asked(ladder, which, deadline, counting().get()),
                () -> new LadderPlan(deadline, rungs(ladder, which, deadline), workingDays.held()));
    }

    /** By the ladder in force and working days as they are not (yet, or any more), for looking only. */
    LadderPlan plan(LadderCase which, Deadline deadline, WorkingDays counted) {
        HeldLadder ladder = versions.inForce();
        return PerTransaction.get(
                new Asked(ladder, which, deadline, counted),
                () -> new LadderPlan(deadline, rungs(ladder, which, deadline), counted));
    }

    /** A round may have days of its own for reminding; everything else is the ladder's. */
    private List<Rung> rungs(HeldLadder ladder, LadderCase which, Deadline deadline) {
        return LadderPlan.reminding(
                ladder.rungs(which), round(deadline.round().value()).reminders());
    }

    /** From here on in this transaction working days are counted otherwise than before: what was planned is planned again. */
    void countAnew() {
        counting().incrementAndGet();
    }

    /** How often that was said in this transaction: what was planned before holds no more. */
    static AtomicInteger counting() {
        return PerTransaction.get("working days counted", AtomicInteger::new);
    }

    /** By the ladder in force, for looking only. */
    LadderPlan plan(LadderCase which, Deadline deadline) {
        return plan(versions.inForce(), which, deadline);
    }

    /** For arming or withdrawing: the ladder stays in force until that is done. */
    LadderPlan plan(Hanging round) {
        return plan(versions.forArming(), round.which(), round.deadline());
    }

    LadderPlan plan(EntryRound round, Deadline deadline) {
        HeldLadder ladder = versions.forArming();
        return plan(ladder, cases.of(round, round(round.roundId()).kind(), ladder), deadline);
    }

    /** The deadline in force, read {@code FOR SHARE} as the system: callers have asked for the actor's right to the case. */
    Deadline deadlineForArming(EntryRound round) {
        return actors.asSystem(() -> deadlines.forArming(new RoundId(round.roundId()), new LaoId(round.laoId())));
    }

    /** What was planned once in a transaction. @param counted how working days are counted */
    private record Asked(HeldLadder ladder, LadderCase which, Deadline deadline, Object counted) {}
}
