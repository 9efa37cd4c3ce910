package eplan.ui.lao;

import eplan.cycle.CaseDiagram;
import eplan.cycle.CaseHistory;
import eplan.cycle.Chasing;
import eplan.cycle.EntryRounds;
import eplan.people.Actors;
import eplan.plan.Sums;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.timeline.Timelines;
import eplan.ui.extensions.ExtensionFaces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The faces that a case's page works with, handed on as one. */
@Component
record LaoFaces(
        Registry registry,
        EntryRounds rounds,
        Chasing chasing,
        CaseHistory history,
        CaseDiagram diagram,
        Timelines timelines,
        Sums sums,
        Actors actors,
        BusinessClock clock,
        ObjectProvider<ExtensionFaces> extensions) {}
