package eplan.ui.sums;

import eplan.people.Actors;
import eplan.plan.Sums;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.timeline.Timelines;
import org.springframework.stereotype.Component;

/** The faces that the sums' screen works with, handed on as one. */
@Component
record SumsFaces(Sums sums, Registry registry, Timelines timelines, Actors actors, BusinessClock clock) {}
