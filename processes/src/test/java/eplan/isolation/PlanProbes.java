package eplan.isolation;

import static eplan.isolation.Who.CHASE;
import static eplan.isolation.Who.RECORD;
import static eplan.isolation.Who.SEE_LAO;

import eplan.plan.Attestations;
import eplan.plan.Attestations.Attestation;
import eplan.plan.EntryRecords;
import eplan.plan.RecordKey;
import eplan.plan.VisionStrategies;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.List;
import java.util.Set;

final class PlanProbes {

    private PlanProbes() {}

    static List<Probe> all(Scene scene) {
        RecordKey vision = new RecordKey(scene.lao, Scene.YEAR, VisionStrategies.ITEM, "plan");
        RecordKey grants = new RecordKey(scene.lao, Scene.YEAR, "special-grants", "monthly-10");
        RecordKey special = new RecordKey(scene.lao, Scene.YEAR, "special-report", "plan");
        return List.of(
                Probe.of(
                        "EntryRecords.state(RecordKey)",
                        SEE_LAO,
                        s -> records(s).state(vision)),
                Probe.of(
                        "EntryRecords.states(Collection)",
                        SEE_LAO,
                        s -> records(s).states(List.of(vision, grants))),
                Probe.of(
                        "EntryRecords.problems(RecordKey)",
                        SEE_LAO,
                        s -> records(s).problems(vision)),
                Probe.act(
                        "EntryRecords.complete(RecordKey, long, String)",
                        RECORD,
                        s -> records(s).complete(vision, 0, null)),
                Probe.act(
                        "EntryRecords.reopen(RecordKey, String)",
                        CHASE,
                        s -> records(s).reopen(vision, "why")),
                Probe.act(
                        "EntryRecords.explain(RecordKey, String, String, String)",
                        RECORD,
                        s -> records(s).explain(vision, "vision", "problem.vision.required", "why")),
                Probe.act(
                        "EntryRecords.confirm(RecordKey)",
                        Set.of(Who.OWN_STAFF),
                        s -> records(s).confirm(vision)),
                Probe.act(
                        "EntryRecords.dispute(RecordKey, String)",
                        Set.of(Who.OWN_STAFF),
                        s -> records(s).dispute(vision, "why")),
                Probe.act(
                        "EntryRecords.settleDispute(RecordKey)",
                        CHASE,
                        s -> records(s).settleDispute(vision)),
                Probe.of(
                        "VisionStrategies.versions(RecordKey)",
                        SEE_LAO,
                        s -> visions(s).versions(vision)),
                Probe.of(
                        "VisionStrategies.load(RecordKey)",
                        SEE_LAO,
                        s -> visions(s).load(vision)),
                Probe.of(
                        "VisionStrategies.saveDraft(RecordKey, VisionStrategy, long)",
                        RECORD,
                        s -> visions(s).saveDraft(vision, VisionStrategy.EMPTY, 0)),
                Probe.of(
                        "VisionStrategies.saveDraft(RecordKey, VisionStrategy, long, String)",
                        RECORD,
                        s -> visions(s).saveDraft(vision, VisionStrategy.EMPTY, 0, "why")),
                Probe.of(
                        "VisionStrategies.copyFromLastYear(RecordKey, long)",
                        RECORD,
                        s -> visions(s).copyFromLastYear(vision, 0)),
                Probe.of(
                        "VisionStrategies.copyFromLastYear(RecordKey, long, String)",
                        RECORD,
                        s -> visions(s).copyFromLastYear(vision, 0, "why")),
                Probe.of(
                        "Attestations.load(RecordKey)",
                        SEE_LAO,
                        s -> attestations(s).load(special)),
                Probe.of(
                        "Attestations.saveDraft(RecordKey, Attestation, long)",
                        RECORD,
                        s -> attestations(s).saveDraft(special, Attestation.EMPTY, 0)),
                Probe.of(
                        "Attestations.saveDraft(RecordKey, Attestation, long, String)",
                        RECORD,
                        s -> attestations(s).saveDraft(special, Attestation.EMPTY, 0, "why")));
    }

    private static EntryRecords records(Scene scene) {
        return scene.bean(EntryRecords.class);
    }

    private static VisionStrategies visions(Scene scene) {
        return scene.bean(VisionStrategies.class);
    }

    private static Attestations attestations(Scene scene) {
        return scene.bean(Attestations.class);
    }
}
