package eplan.isolation;

import static eplan.isolation.Who.ONLY_SYSTEM;
import static eplan.isolation.Who.RECORD;

import eplan.plan.ClosingPrefill;
import eplan.plan.RecordKey;
import eplan.plan.VisionStrategies;
import eplan.plan.WaitingDrafts;
import eplan.plan.WaitingDrafts.Waiting;
import java.util.List;
import java.util.UUID;

/** What waits for a person's choice, and what the system fills in by itself. */
final class WaitingProbes {

    private WaitingProbes() {}

    static List<Probe> all(Scene scene) {
        RecordKey vision = new RecordKey(scene.lao, Scene.YEAR, VisionStrategies.ITEM, "plan");
        return List.of(
                Probe.of(
                        "WaitingDrafts.mine(RecordKey)", RECORD, s -> waiting(s).mine(vision)),
                Probe.act(
                        "WaitingDrafts.keep(RecordKey, UUID, Waiting)",
                        RECORD,
                        s -> waiting(s).keep(vision, null, new Waiting("{}", "{}"))),
                Probe.act(
                        "WaitingDrafts.drop(RecordKey, UUID)",
                        RECORD,
                        s -> waiting(s).drop(vision, UUID.randomUUID())),
                Probe.of(
                        "ClosingPrefill.fill(LaoId, FiscalYear)",
                        ONLY_SYSTEM,
                        s -> s.bean(ClosingPrefill.class).fill(s.lao, Scene.YEAR)));
    }

    private static WaitingDrafts waiting(Scene scene) {
        return scene.bean(WaitingDrafts.class);
    }
}
