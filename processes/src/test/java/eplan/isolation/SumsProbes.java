package eplan.isolation;

import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.SEE_LAO;
import static eplan.isolation.Who.SEE_PROVINCE;

import eplan.plan.Sums;
import java.util.List;

final class SumsProbes {

    private SumsProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(
                Probe.of("Sums.ofNation(FiscalYear)", NATION, s -> sums(s).ofNation(Scene.YEAR)),
                Probe.of("Sums.provinces(FiscalYear)", NATION, s -> sums(s).provinces(Scene.YEAR)),
                Probe.of(
                        "Sums.ofProvince(ProvinceId, FiscalYear)",
                        SEE_PROVINCE,
                        s -> sums(s).ofProvince(s.home, Scene.YEAR)),
                Probe.of("Sums.laos(ProvinceId, FiscalYear)", SEE_PROVINCE, s -> sums(s).laos(s.home, Scene.YEAR)),
                Probe.of("Sums.ofLao(LaoId, FiscalYear)", SEE_LAO, s -> sums(s).ofLao(s.lao, Scene.YEAR)));
    }

    private static Sums sums(Scene scene) {
        return scene.bean(Sums.class);
    }
}
