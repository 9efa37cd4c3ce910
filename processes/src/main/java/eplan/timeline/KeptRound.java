package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;

/**
 * A round as the database has it, with what may be shaped.
 *
 * @param dueOn the due date in force, after the shift rule
 */
record KeptRound(RoundId id, ShapedRound shape, LocalDate dueOn) {

    FiscalYear year() {
        return shape.year();
    }

    String key() {
        return shape.key();
    }

    RoundPlan plan() {
        return shape.plan();
    }

    boolean used() {
        return !shape.retired();
    }

    boolean monthly() {
        return plan().kind() == RoundKind.MONTHLY;
    }

    /** Whether it is a duty of the provinces in the hiring cycle. */
    boolean hiring() {
        return plan().kind() == RoundKind.HIRING;
    }
}
