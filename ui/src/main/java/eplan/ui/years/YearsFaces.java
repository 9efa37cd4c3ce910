package eplan.ui.years;

import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.LaoCodes;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.timeline.ChangeSets;
import eplan.timeline.Timelines;
import eplan.timeline.YearDrafts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that the screen of the years works with, handed on as one. */
@Component
@Lazy // asked for by views only
record YearsFaces(
        Timelines timelines,
        YearDrafts drafts,
        ChangeSets changes,
        Registry registry,
        LaoCodes codes,
        Actors actors,
        BusinessClock clock) {

    /** Whether to offer what only process owners may do; the services ask again. */
    boolean mayShape() {
        return actors.current().role() == Role.HQ_PROCESS_OWNER;
    }
}
