package eplan.ui.ladder;

import eplan.cycle.Ladder;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.Registry;
import org.springframework.stereotype.Component;

/** The faces that the screen of the ladder works with, handed on as one. */
@Component
record LadderFaces(Ladder ladder, Registry registry, Actors actors) {

    /** Whether to offer what only process owners may do; the services ask again. */
    boolean mayChange() {
        return actors.current().role() == Role.HQ_PROCESS_OWNER;
    }
}
