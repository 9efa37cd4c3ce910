package eplan.isolation;

import static eplan.isolation.Who.NATION;

import eplan.registry.LaoCodes;
import java.util.List;
import java.util.Set;

final class LaoCodeProbes {

    private LaoCodeProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(Probe.of(
                "LaoCodes.find(Set)", NATION, s -> s.bean(LaoCodes.class).find(Set.of("LAO-000001", "'; --", ""))));
    }
}
