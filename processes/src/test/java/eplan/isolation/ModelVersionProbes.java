package eplan.isolation;

import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.PROCESS_OWNER;

import eplan.cycle.ModelVersions;
import eplan.cycle.ModelVersions.Chosen;
import java.util.List;
import java.util.Set;

final class ModelVersionProbes {

    private static final String MODEL = "extension";

    private ModelVersionProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(
                Probe.of("ModelVersions.versions()", NATION, s -> versions(s).versions()),
                Probe.of(
                        "ModelVersions.check(String, int)",
                        NATION,
                        s -> versions(s).check(MODEL, 1)),
                Probe.of(
                        "ModelVersions.begin(String, int, Chosen, String)",
                        PROCESS_OWNER,
                        s -> versions(s).begin(MODEL, 1, new Chosen(Set.of(), 1), "reason")),
                Probe.of("ModelVersions.migrations()", NATION, s -> versions(s).migrations()),
                Probe.of(
                        "ModelVersions.failures(long)",
                        Set.of(),
                        s -> versions(s).failures(-1)),
                Probe.act(
                        "ModelVersions.retry(long, String)",
                        Set.of(),
                        s -> versions(s).retry(-1, "reason")),
                Probe.of("ModelVersions.running()", NATION, s -> versions(s).running()));
    }

    private static ModelVersions versions(Scene scene) {
        return scene.bean(ModelVersions.class);
    }
}
