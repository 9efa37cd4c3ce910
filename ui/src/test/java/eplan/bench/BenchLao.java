package eplan.bench;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.plan.Projects;
import eplan.plan.RecordKey;
import eplan.plan.VisionStrategies;
import eplan.shared.LaoId;
import java.util.function.Supplier;

/** An LAO whose staff record its three-year plan. */
record BenchLao(Actors actors, LaoId id) {

    /** The round in which the plan is recorded. */
    static final String ROUND = "plan";

    RecordKey plan() {
        return new RecordKey(id, SheetsBenchPlan.YEAR, Projects.ITEM, ROUND);
    }

    RecordKey vision() {
        return new RecordKey(id, SheetsBenchPlan.YEAR, VisionStrategies.ITEM, ROUND);
    }

    <T> T asStaff(Supplier<T> work) {
        return actors.as(new Actor(null, "clerk", Role.LAO_STAFF, null, id), work);
    }

    void staffDoes(Runnable work) {
        asStaff(() -> {
            work.run();
            return true;
        });
    }
}
