package eplan.isolation;

import static eplan.isolation.Who.NATION;

import eplan.cycle.EndingEscalations;
import java.util.List;

final class EndingProbes {

    private EndingProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(Probe.of(
                "EndingEscalations.left()",
                NATION,
                s -> s.bean(EndingEscalations.class).left()));
    }
}
