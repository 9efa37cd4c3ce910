package eplan.ui.inbox;

import eplan.cycle.CaseHistory;
import eplan.cycle.Chasing;
import eplan.cycle.Disputes;
import eplan.cycle.EntryRounds;
import eplan.inbox.Inbox;
import eplan.inbox.WorkActs;
import eplan.people.Actors;
import eplan.people.People;
import eplan.people.StandsFor;
import eplan.people.Substitutions;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.timeline.Timelines;
import eplan.timeline.WorkingDays;
import eplan.ui.casework.InPlace;
import eplan.ui.extensions.ExtensionFaces;
import eplan.ui.shell.LiveUpdates;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        Optional<ExtensionFaces> extensions,
        Optional<Substitutions> substitutions,
        Optional<People> people,
        InboxHiring hiring,
        LiveUpdates live) {

    /** The same, to act in somebody's place; as they are for null, and where the reader stands in for them no longer. */
    CaseFaces inPlaceOf(@Nullable StandsFor absent) {
        if (absent == null) {
            return this;
        }
        return substitutions
                .map(all -> new InPlace(all, absent))
                .filter(InPlace::holds)
                .map(this::in)
                .orElse(this);
    }

    private CaseFaces in(InPlace place) {
        return new CaseFaces(
                place.of(Inbox.class, inbox),
                place.of(WorkActs.class, acts),
                place.of(EntryRounds.class, rounds),
                place.of(Chasing.class, chasing),
                place.of(Disputes.class, disputes),
                history,
                registry,
                timelines,
                place.of(Actors.class, actors),
                clock,
                workingDays,
                extensions.map(own -> own.in(place)),
                substitutions,
                people,
                hiring.in(place),
                live);
    }
}
