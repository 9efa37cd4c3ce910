package eplan.clock;

import eplan.people.Actor;
import eplan.people.Role;

/** On whose account the simulation acts: staff of an LAO, or an analyst of the province it lies in today. */
final class SimulatedPeople {

    private SimulatedPeople() {}

    static Actor staffOf(Situation found) {
        return new Actor(null, SimulationTexts.get("staff"), Role.LAO_STAFF, null, found.lao());
    }

    static Actor analystOf(Situation found) {
        return new Actor(null, SimulationTexts.get("analyst"), Role.ANALYST, found.province(), null);
    }
}
