package eplan.isolation;

import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.PROCESS_OWNER;

import eplan.cycle.StuckCases;
import java.util.List;
import java.util.Set;

final class StuckProbes {

    private static final String NO_JOB = "no-such-job";

    private StuckProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(
                Probe.of("StuckCases.count()", NATION, s -> stuck(s).count()),
                Probe.of("StuckCases.page(String, String, int)", NATION, s -> stuck(s).page(null, null, 10)),
                Probe.of("StuckCases.causes()", NATION, s -> stuck(s).causes()),
                Probe.of("StuckCases.trace(String)", Set.of(), s -> stuck(s).trace(NO_JOB)),
                Probe.of("StuckCases.running()", NATION, s -> stuck(s).running()),
                Probe.of(
                        "StuckCases.retry(Collection, String)",
                        PROCESS_OWNER,
                        s -> stuck(s).retry(List.of(NO_JOB), "why")),
                Probe.of(
                        "StuckCases.retryAll(String, String)",
                        PROCESS_OWNER,
                        s -> stuck(s).retryAll("no such cause", "why")));
    }

    private static StuckCases stuck(Scene scene) {
        return scene.bean(StuckCases.class);
    }
}
