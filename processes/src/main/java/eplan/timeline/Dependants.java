package eplan.timeline;

import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All who hang on deadlines, in their order; looked up when asked, because they use this package. */
@Component
class Dependants {

    private final ObjectProvider<DeadlineDependants> all;
    private final WorkingDays workingDays;

    Dependants(ObjectProvider<DeadlineDependants> all, WorkingDays workingDays) {
        this.all = all;
        this.workingDays = workingDays;
    }

    /** One date that moves and nothing else. */
    Effects foresee(DeadlineMove move) {
        return foresee(PlannedChange.only(move, workingDays));
    }

    /** What is done right after; the dates are held. */
    Effects foreseeHeld(PlannedChange change) {
        all.orderedStream().forEach(DeadlineDependants::keep);
        return foresee(change);
    }

    Effects foresee(PlannedChange change) {
        var effects = new Effects();
        all.orderedStream().forEach(dependant -> dependant.foresee(change, effects));
        return effects;
    }

    void moved(DeadlineMove move) {
        all.orderedStream().forEach(dependant -> {
            tell(dependant.stage());
            dependant.moved(move);
        });
    }

    void recounted(RoundId round, String reason) {
        all.orderedStream().forEach(dependant -> dependant.recounted(round, reason));
    }

    void daysChanged(String reason) {
        all.orderedStream().forEach(dependant -> dependant.daysChanged(reason));
    }

    private static void tell(ChangeProgress.@Nullable Stage stage) {
        if (stage != null) {
            ChangeListening.tell(stage);
        }
    }
}
