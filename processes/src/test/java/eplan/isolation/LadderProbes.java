package eplan.isolation;

import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.PROCESS_OWNER;

import eplan.cycle.Ladder;
import eplan.cycle.Ladder.Version;
import eplan.cycle.LadderSetting;
import java.util.List;

final class LadderProbes {

    private LadderProbes() {}

    static List<Probe> all(Scene scene) {
        Version now = scene.asSystem(() -> ladder(scene).inForce());
        return List.of(
                Probe.of("Ladder.inForce()", NATION, s -> ladder(s).inForce()),
                Probe.of("Ladder.history()", NATION, s -> ladder(s).history()),
                Probe.of("Ladder.check(List)", NATION, s -> ladder(s).check(now.rows())),
                Probe.of(
                        "Ladder.tryOut(List, ProvinceId, int)",
                        NATION,
                        s -> ladder(s).tryOut(now.rows(), s.home, 10)),
                Probe.of(
                        "Ladder.activate(List, long, String)",
                        PROCESS_OWNER,
                        s -> ladder(s).activate(now.rows().reversed(), now.id(), "reason")),
                Probe.of("Ladder.settings()", NATION, s -> ladder(s).settings()),
                Probe.act(
                        "Ladder.set(ProvinceId, LadderSetting, String)",
                        PROCESS_OWNER,
                        s -> ladder(s).set(s.home, LadderSetting.STRICT, "reason")));
    }

    private static Ladder ladder(Scene scene) {
        return scene.bean(Ladder.class);
    }
}
