package eplan.ui.inbox;

import eplan.cycle.CaseHistory;
import eplan.cycle.Chasing;
import eplan.cycle.Disputes;
import eplan.cycle.EntryRounds;
import eplan.inbox.Inbox;
import eplan.inbox.WorkActs;
import eplan.people.Actors;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.timeline.Timelines;
import eplan.timeline.WorkingDays;
import eplan.ui.extensions.ExtensionFaces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The faces that the inbox works with, handed on as one. */
@Component
record CaseFaces(
        Inbox inbox,
        WorkActs acts,
        EntryRounds rounds,
        Chasing chasing,
        Disputes disputes,
        CaseHistory history,
        Registry registry,
        Timelines timelines,
        Actors actors,
        BusinessClock clock,
        WorkingDays workingDays,
        ObjectProvider<ExtensionFaces> extensions) {}
