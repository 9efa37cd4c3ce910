package eplan.ui.years;

import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.LaoCodes;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.timeline.ChangeSets;
import eplan.timeline.RoundAuthors;
import eplan.timeline.Timelines;
import eplan.timeline.YearDrafts;
import eplan.timeline.YearRequests;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that the screen of the years works with, handed on as one. */
@Component
@Lazy // asked for by views only
record YearsFaces(
        Timelines timelines,
        YearDrafts drafts,
        YearRequests requests,
        RoundAuthors authors,
        ChangeSets changes,
        Registry registry,
        LaoCodes codes,
        Actors actors,
        BusinessClock clock) {

    /** Whether what is done to a published year's rounds has to be asked for. */
    boolean byTwo(FiscalYear year) {
        return changes.fourEyes() && drafts.state(year).published();
    }

    /** Whether to offer what only process owners may do; the services ask again. */
    boolean mayShape() {
        return actors.current().role() == Role.HQ_PROCESS_OWNER;
    }
}
