package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.shared.StaleForm;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.DeadlineDependants.MoveCounts;
import eplan.timeline.TimelineChanges.MoveDueDate;
import eplan.timeline.TimelineChanges.MovePreview;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves single due dates within the caller's transaction. The rows are locked first, the default among them even for a province:
 * that is what keeps {@link Deadlines#forArming} and every other move of the round out ({@code design/workflows.md}).
 */
@Component
class DueDateMover {

    private final CalendarRows rows;
    private final ChangePlans plans;
    private final CalendarMover mover;
    private final ChangeRecords changes;
    private final Dependants dependants;

    DueDateMover(
            CalendarRows rows, ChangePlans plans, CalendarMover mover, ChangeRecords changes, Dependants dependants) {
        this.rows = rows;
        this.plans = plans;
        this.mover = mover;
        this.changes = changes;
        this.dependants = dependants;
    }

    /** Where the round shifts, the new date is the shifted one. */
    MovePreview preview(MoveDueDate wish) {
        DateStep step = only(planned(wish), wish.newDue());
        MoveCounts counts =
                dependants.preview(new DeadlineMove(wish.round(), wish.province(), step.oldDue(), step.newDue(), ""));
        return new MovePreview(
                step.oldDue(),
                step.newDue(),
                counts.unfinished,
                counts.finished,
                counts.withdrawn,
                counts.raised,
                counts.extended,
                counts.promisesAfter,
                counts.provinces);
    }

    long apply(MoveDueDate wish, LocalDate expectedOldDue, String reason, @Nullable String letter, Actor by) {
        lock(wish.round());
        RoundDates round = rows.of(Set.of(wish.round())).get(wish.round());
        if (round != null && !round.dueOn(wish.province()).equals(expectedOldDue)) {
            throw new StaleForm("due date of round " + wish.round());
        }
        ChangePlan plan = planned(wish);
        return carryOut(plan, only(plan, wish.newDue()), ChangeCause.of(reason, letter, by));
    }

    /** A province's first own date is taken away again; any other date goes back to what it was. */
    long undo(long changeId, String reason, Actor by) {
        lock(changes.get(changeId).change().round());
        PastChange past = changes.get(changeId);
        if (!past.change().undoable()) {
            throw new Refused(past.change().undone() ? "refused.undo.already" : "refused.undo.not-latest");
        }
        ChangePlan plan = plans.of(past.back()).orRefuse();
        return carryOut(
                plan,
                only(plan, past.change().oldDue()),
                ChangeCause.of(reason, past.change().letter(), by));
    }

    private void lock(RoundId round) {
        rows.lock(Set.of(round), Set.of());
    }

    private ChangePlan planned(MoveDueDate wish) {
        return plans.of(new Wish.Due(wish.round(), wish.province(), wish.newDue(), null))
                .orRefuse();
    }

    /** @throws Refused when there is nothing to do, and for a draft: it is shaped, not changed */
    private static DateStep only(ChangePlan plan, LocalDate day) {
        DateStep step = plan.steps().stream().findFirst().orElseThrow(() -> new Refused("refused.move.same-date", day));
        if (!step.published()) {
            throw new Refused("refused.move.draft");
        }
        return step;
    }

    private long carryOut(ChangePlan plan, DateStep step, ChangeCause cause) {
        mover.carryOut(plan, cause);
        return changes.latest(step.round());
    }
}
