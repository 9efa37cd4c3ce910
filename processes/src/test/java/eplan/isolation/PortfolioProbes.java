package eplan.isolation;

import static eplan.isolation.Who.OWN_ANALYST;
import static eplan.isolation.Who.SEE_LAO;
import static eplan.isolation.Who.SEE_PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Portfolios;
import eplan.people.Portfolios.Held;
import eplan.people.Portfolios.Load;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class PortfolioProbes {

    private static final Set<Who> DECIDE = EnumSet.of(Who.OWN_HEAD, Who.HQ_OWNER, Who.HQ_OFFICER, Who.SYSTEM);

    private PortfolioProbes() {}

    static List<Probe> all(Scene scene) {
        Set<Who> history = EnumSet.copyOf(SEE_LAO);
        history.remove(Who.OWN_STAFF);
        return List.of(
                Probe.of(
                                "Portfolios.of(ProvinceId)",
                                SEE_PROVINCE,
                                s -> portfolios(s).of(s.home))
                        .<List<Held>>answering((who, held) -> assertThat(held)
                                .extracting(Held::lao)
                                .contains(scene.lao)
                                .doesNotContain(scene.foreign)),
                Probe.of(
                        "Portfolios.nobodys(ProvinceId)",
                        SEE_PROVINCE,
                        s -> portfolios(s).nobodys(s.home)),
                Probe.of(
                                "Portfolios.loads(ProvinceId)",
                                SEE_PROVINCE,
                                s -> portfolios(s).loads(s.home))
                        .<List<Load>>answering((who, loads) -> assertThat(loads)
                                .extracting(load -> load.analyst().id())
                                .contains(scene.account(OWN_ANALYST))
                                .doesNotContain(scene.account(Who.FOREIGN_ANALYST))),
                Probe.of(
                        "Portfolios.proposeBalance(ProvinceId, Map, boolean)",
                        DECIDE,
                        s -> portfolios(s).proposeBalance(s.home, Map.of(), true)),
                Probe.act(
                        "Portfolios.assign(ProvinceId, Map, String)",
                        DECIDE,
                        s -> portfolios(s).assign(s.home, Map.of(s.lao, s.account(OWN_ANALYST)), "reason")),
                Probe.act(
                        "Portfolios.release(ProvinceId, Set, String)",
                        DECIDE,
                        s -> portfolios(s).release(s.home, Set.of(s.lao), "reason")),
                Probe.of(
                        "Portfolios.history(LaoId)", history, s -> portfolios(s).history(s.lao)),
                Probe.of(
                        "Portfolios.analystOf(LaoId)",
                        SEE_LAO,
                        s -> portfolios(s).analystOf(s.lao)));
    }

    private static Portfolios portfolios(Scene scene) {
        return scene.bean(Portfolios.class);
    }
}
