package eplan.ui.processes;

import eplan.cycle.ModelVersions;
import eplan.cycle.ProcessFigures;
import eplan.cycle.StuckCases;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.timeline.Timelines;
import eplan.ui.i18n.MessageBundles;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that the screen of the processes works with, handed on as one. */
@Component
@Lazy // asked for by views only
record ProcessesFaces(
        ProcessFigures figures,
        ModelVersions versions,
        StuckCases stuck,
        Timelines timelines,
        Registry registry,
        Actors actors,
        BusinessClock clock,
        MessageBundles texts) {

    /** Whether to offer what only process owners may do; the services ask again. */
    boolean mayMove() {
        return actors.current().role() == Role.HQ_PROCESS_OWNER;
    }
}
