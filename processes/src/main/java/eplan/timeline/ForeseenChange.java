package eplan.timeline;

import java.util.List;

/**
 * What edits come to, planned once.
 *
 * @param plan what the dates become
 * @param effects what becomes of the cases
 */
record ForeseenChange(ChangePlan plan, Effects effects) {

    /** The due dates that move with a holiday though no edit names them, in the order in which they would move. */
    List<DateStep> following() {
        return plan.steps().stream()
                .filter(step -> !step.wished() && step.moves())
                .toList();
    }
}
