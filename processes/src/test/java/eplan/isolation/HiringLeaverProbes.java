package eplan.isolation;

import static eplan.isolation.Who.ONLY_SYSTEM;
import static eplan.isolation.Who.OWN_ANALYST;

import eplan.hiring.WorkOfLeavers;
import java.util.List;

/** Moving out the work of whose contract ends: the system's alone. */
final class HiringLeaverProbes {

    private HiringLeaverProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(
                Probe.of(
                        "WorkOfLeavers.preview(AccountId)",
                        ONLY_SYSTEM,
                        s -> leavers(s).preview(s.account(OWN_ANALYST))),
                Probe.act(
                        "WorkOfLeavers.move(AccountId, String)",
                        ONLY_SYSTEM,
                        s -> leavers(s).move(s.account(OWN_ANALYST), "reason")));
    }

    private static WorkOfLeavers leavers(Scene scene) {
        return scene.bean(WorkOfLeavers.class);
    }
}
