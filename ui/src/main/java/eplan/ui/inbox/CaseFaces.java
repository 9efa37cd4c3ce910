package eplan.ui.inbox;

import eplan.cycle.CaseHistory;
import eplan.cycle.Chasing;
import eplan.cycle.Disputes;
import eplan.cycle.EntryRounds;
import eplan.inbox.Inbox;
import eplan.people.Actors;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.timeline.Timelines;
import org.springframework.stereotype.Component;

/** The faces that the inbox works with, handed on as one. */
@Component
record CaseFaces(
        Inbox inbox,
        EntryRounds rounds,
        Chasing chasing,
        Disputes disputes,
        CaseHistory history,
        Registry registry,
        Timelines timelines,
        Actors actors,
        BusinessClock clock) {}
