package eplan.isolation;

import static eplan.isolation.Who.NATION;

import eplan.shared.RoundId;
import eplan.timeline.OwnDates;
import java.util.List;

final class OwnDateProbes {

    private OwnDateProbes() {}

    static List<Probe> all(Scene scene) {
        RoundId plan = scene.round("plan").id();
        return List.of(
                Probe.of(
                        "OwnDates.counts(FiscalYear)",
                        NATION,
                        s -> s.bean(OwnDates.class).counts(Scene.YEAR)),
                Probe.of(
                        "OwnDates.ofProvinces(RoundId)",
                        NATION,
                        s -> s.bean(OwnDates.class).ofProvinces(plan)),
                Probe.of(
                        "OwnDates.ofLaos(RoundId, int, int)",
                        NATION,
                        s -> s.bean(OwnDates.class).ofLaos(plan, -1, 1000)));
    }
}
