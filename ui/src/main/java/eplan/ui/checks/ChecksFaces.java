package eplan.ui.checks;

import eplan.cycle.LaoChecks;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.status.LikelyLate;
import org.springframework.stereotype.Component;

/** The faces that the screen of checks works with, handed on as one. */
@Component
record ChecksFaces(LaoChecks checks, LikelyLate likely, Registry registry, Actors actors, BusinessClock clock) {

    /** Whether to offer what auditors may not do; the services ask again. */
    boolean mayAct() {
        return actors.current().role().mayWrite();
    }

    /** Analysts have their own LAOs; whoever sees all of them chooses by analyst. */
    boolean seesAll() {
        return actors.current().role() != Role.ANALYST;
    }
}
