package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Moves the opening date of rounds that have not opened, within the caller's transaction. */
@Component
class Openings {

    private final CalendarRows rows;
    private final ChangePlans plans;
    private final CalendarMover mover;
    private final CalendarChanges changes;

    Openings(CalendarRows rows, ChangePlans plans, CalendarMover mover, CalendarChanges changes) {
        this.rows = rows;
        this.plans = plans;
        this.mover = mover;
        this.changes = changes;
    }

    /**
     * Holds the round's deadlines, so that no due date moves to before the new opening at the same time.
     *
     * @throws Refused for a draft as well: it is shaped, not changed
     */
    void move(RoundId id, LocalDate opensOn, String reason, Actor by) {
        rows.lock(Set.of(id), Set.of());
        RoundDates round = rows.of(Set.of(id)).get(id);
        if (round != null && !round.published()) {
            throw new Refused("refused.move.draft");
        }
        ChangePlan plan = plans.of(new Wish.Opening(id, opensOn)).orRefuse();
        mover.carryOut(plan, ChangeCause.of(reason, null, by));
        changes.opening(id);
    }
}
