package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.Refused;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Puts single changes of due dates back, within the caller's transaction. The rows are locked first, the default among them even for
 * a province: that is what keeps {@link Deadlines#forArming} and every other move of the round out ({@code design/workflows.md}).
 */
@Component
class ChangeUndo {

    private final ChangePlans plans;
    private final CalendarMover mover;
    private final ChangeRecords changes;

    ChangeUndo(ChangePlans plans, CalendarMover mover, ChangeRecords changes) {
        this.plans = plans;
        this.mover = mover;
        this.changes = changes;
    }

    /**
     * A province's first own date is taken away again; any other date goes back to what it was.
     *
     * @return the round's dates that went back
     */
    int undo(long changeId, String reason, Actor by) {
        plans.lock(Set.of(changes.get(changeId).change().round()), Set.of());
        PastChange past = changes.get(changeId);
        if (!past.change().undoable()) {
            throw new Refused(past.change().undone() ? "refused.undo.already" : "refused.undo.not-latest");
        }
        ChangePlan plan = plans.of(past.back()).orRefuse();
        if (plan.steps().isEmpty()) {
            throw new Refused("refused.move.same-date", past.change().oldDue());
        }
        mover.carryOut(plan, ChangeCause.of(reason, past.change().letter(), by));
        return plan.steps().size();
    }
}
