package eplan.ui.checks;

import eplan.cycle.LaoChecks;
import eplan.people.Actors;
import eplan.people.Portfolios;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.status.LikelyLate;
import eplan.ui.casework.InPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The faces that the screen of checks works with, handed on as one. */
@Component
record ChecksFaces(
        LaoChecks checks,
        LikelyLate likely,
        Registry registry,
        Actors actors,
        BusinessClock clock,
        Optional<Portfolios> portfolios,
        Optional<Substitutions> substitutions) {

    /** Whether to offer what auditors may not do; the services ask again. */
    boolean mayAct() {
        return actors.current().role().mayWrite();
    }

    /** Analysts have their own LAOs; whoever sees all of them chooses by analyst. */
    boolean seesAll() {
        return actors.current().role() != Role.ANALYST;
    }

    /** The same, to act in somebody's place. */
    ChecksFaces in(InPlace place) {
        return new ChecksFaces(
                place.of(LaoChecks.class, checks),
                place.of(LikelyLate.class, likely),
                registry,
                actors,
                clock,
                portfolios,
                substitutions);
    }
}
