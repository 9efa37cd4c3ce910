package eplan.isolation;

import static eplan.isolation.Who.SEE_PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.inbox.WorkLoad;
import eplan.shared.LaoId;
import java.util.List;
import java.util.Map;

final class WorkLoadProbes {

    private WorkLoadProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(Probe.of(
                        "WorkLoad.open(ProvinceId)",
                        SEE_PROVINCE,
                        s -> s.bean(WorkLoad.class).open(s.home))
                .<Map<LaoId, Integer>>answering(
                        (who, open) -> assertThat(open).containsKey(scene.lao).doesNotContainKey(scene.foreign)));
    }
}
