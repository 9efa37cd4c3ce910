package eplan.ui.extensions;

import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.Extensions;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.timeline.LaoDeadlines;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The faces that later dates work with, handed on as one. What it says a person may do the services ask again. */
@Component
public record ExtensionFaces(
        Extensions extensions,
        LaoDeadlines deadlines,
        Timelines timelines,
        Registry registry,
        Actors actors,
        BusinessClock clock) {

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
