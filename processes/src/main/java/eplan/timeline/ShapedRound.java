package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearDrafts.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A round of a year that is being shaped.
 *
 * @param row the calendar's row number; 0 for monthly rounds
 * @param plan its due date is the day that was set, before the shift rule
 * @param added no row of {@code lao-year.bpmn} stands for it
 * @param scope for whom it is; null for all LAOs
 */
record ShapedRound(
        FiscalYear year,
        String key,
        int row,
        RoundPlan plan,
        boolean retired,
        boolean added,
        @Nullable Scope scope) {

    ShapedRound with(RoundPlan other) {
        return new ShapedRound(year, key, row, other, retired, added, scope);
    }
}
