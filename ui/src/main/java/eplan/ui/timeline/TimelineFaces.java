package eplan.ui.timeline;

import eplan.cycle.YearOpening;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.timeline.Holidays;
import eplan.timeline.TimelineChanges;
import eplan.timeline.Timelines;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that the calendar works with, handed on as one. */
@Component
@Lazy // asked for by views only
record TimelineFaces(
        Timelines timelines,
        TimelineChanges changes,
        Holidays holidays,
        Registry registry,
        Actors actors,
        BusinessClock clock,
        ObjectProvider<YearOpening> opening) {

    /** Whether to offer what only process owners may do; the services ask again. */
    boolean mayChange() {
        return actors.current().role() == Role.HQ_PROCESS_OWNER;
    }
}
