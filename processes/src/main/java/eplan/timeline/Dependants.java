package eplan.timeline;

import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.DeadlineDependants.MoveCounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All who hang on deadlines, in their order; looked up when asked, because they use this package. */
@Component
class Dependants {

    private final ObjectProvider<DeadlineDependants> all;

    Dependants(ObjectProvider<DeadlineDependants> all) {
        this.all = all;
    }

    MoveCounts preview(DeadlineMove move) {
        var counts = new MoveCounts();
        all.orderedStream().forEach(dependant -> dependant.preview(move, counts));
        return counts;
    }

    Effects foresee(PlannedChange change) {
        var effects = new Effects();
        all.orderedStream().forEach(dependant -> dependant.foresee(change, effects));
        return effects;
    }

    void moved(DeadlineMove move) {
        all.orderedStream().forEach(dependant -> dependant.moved(move));
    }

    void recounted(RoundId round, String reason) {
        all.orderedStream().forEach(dependant -> dependant.recounted(round, reason));
    }
}
