package eplan.ui.extensions;

import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.Extensions;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.timeline.LaoDeadlines;
import eplan.timeline.Timelines;
import eplan.ui.casework.InPlace;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The faces that later dates work with, handed on as one. What it says a person may do the services ask again. */
@Component
public record ExtensionFaces(
        Extensions extensions,
        LaoDeadlines deadlines,
        Timelines timelines,
        Registry registry,
        Actors actors,
        BusinessClock clock,
        Optional<Substitutions> substitutions) {

    /** The same, to act in somebody's place. */
    public ExtensionFaces in(InPlace place) {
        return new ExtensionFaces(
                place.of(Extensions.class, extensions),
                deadlines,
                timelines,
                registry,
                place.of(Actors.class, actors),
                clock,
                substitutions);
    }

    /** To decide with: in the head's place for an officer who stands in for the head with everything; else as they are. */
    ExtensionFaces toDecide() {
        return substitutions
                .flatMap(all -> InPlace.ofHead(actors, all))
                .map(this::in)
                .orElse(this);
    }

    Role role() {
        return actors.current().role();
    }

    /** Whether to offer to ask for a later date of this round. */
    boolean mayAsk(EntryRoundView round) {
        boolean unfinished = switch (round.state()) {
            case PLANNED, OPEN, RETURNED -> true;
            case VERIFYING, ACCEPTED, NOT_RECEIVED, RETIRED -> false;
        };
        Role role = role();
        return unfinished
                && (role == Role.LAO_STAFF || role.ofProvince())
                && !round.deadline().lockedOn(clock.today());
    }

    /** Officers ask for a whole district, heads and headquarters grant it. */
    boolean mayMoveMany() {
        Role role = role();
        return role == Role.PROVINCIAL_OFFICER || role == Role.PROVINCIAL_HEAD || ofHeadquarters(role);
    }

    /** Whether this date is granted by the person at once; else it is asked for. */
    boolean mayGrant(LocalDate newDue, LocalDate latestByProvince) {
        Role role = role();
        return ofHeadquarters(role) || (role == Role.PROVINCIAL_HEAD && !newDue.isAfter(latestByProvince));
    }

    private static boolean ofHeadquarters(Role role) {
        return role.ofHeadquarters() && role.mayWrite();
    }
}
