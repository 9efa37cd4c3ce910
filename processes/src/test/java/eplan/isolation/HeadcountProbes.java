package eplan.isolation;

import static eplan.isolation.Who.HQ_OFFICER;
import static eplan.isolation.Who.HQ_OWNER;
import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.OWN_HEAD;
import static eplan.isolation.Who.OWN_OFFICER;
import static eplan.isolation.Who.PROCESS_OWNER;
import static eplan.isolation.Who.SYSTEM;

import eplan.hiring.HeadcountDecisions;
import eplan.hiring.HeadcountDecisions.Aims;
import eplan.hiring.HeadcountDecisions.Decision;
import eplan.hiring.Headcounts;
import eplan.hiring.HiringRisks;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class HeadcountProbes {

    private static final FiscalYear YEAR = Scene.YEAR.next();

    /** The province's officers and head, headquarters; not analysts. */
    private static final Set<Who> READ = Who.plus(NATION, OWN_OFFICER, OWN_HEAD);

    private static final Set<Who> DECIDE = EnumSet.of(HQ_OWNER, HQ_OFFICER, SYSTEM);

    private HeadcountProbes() {}

    static List<Probe> all(Scene scene) {
        byte[] file = "posts".getBytes(StandardCharsets.UTF_8);
        Aims aims = new Aims(BigDecimal.TEN, 1, 2);
        List<Decision> one = List.of(new Decision(scene.home, 1, Map.of(), Map.of()));
        return List.of(
                Probe.of("Headcounts.of(FiscalYear)", NATION, s -> headcounts(s).of(YEAR)),
                Probe.of(
                        "Headcounts.of(FiscalYear, ProvinceId)",
                        READ,
                        s -> headcounts(s).of(YEAR, s.home)),
                Probe.of(
                        "Headcounts.history(FiscalYear, ProvinceId)",
                        READ,
                        s -> headcounts(s).history(YEAR, s.home)),
                Probe.of(
                        "Headcounts.template(FiscalYear)",
                        NATION,
                        s -> headcounts(s).template(YEAR)),
                Probe.of(
                        "Headcounts.check(FiscalYear, byte[], String)",
                        PROCESS_OWNER,
                        s -> headcounts(s).check(YEAR, file, "x")),
                Probe.of(
                        "Headcounts.importFile(FiscalYear, byte[], String, String)",
                        PROCESS_OWNER,
                        s -> headcounts(s).importFile(YEAR, file, "x", "reason")),
                Probe.act(
                        "Headcounts.set(FiscalYear, ProvinceId, int, Integer, String)",
                        PROCESS_OWNER,
                        s -> headcounts(s).set(YEAR, s.home, 1, null, "reason")),
                Probe.of(
                        "HeadcountDecisions.of(FiscalYear)",
                        NATION,
                        s -> decisions(s).of(YEAR)),
                Probe.of(
                        "HeadcountDecisions.aims(FiscalYear)",
                        NATION,
                        s -> decisions(s).aims(YEAR)),
                Probe.act(
                        "HeadcountDecisions.aims(FiscalYear, Aims, String)",
                        PROCESS_OWNER,
                        s -> decisions(s).aims(YEAR, aims, "reason")),
                Probe.of(
                        "HeadcountDecisions.preview(FiscalYear, List)",
                        DECIDE,
                        s -> decisions(s).preview(YEAR, one)),
                Probe.act(
                        "HeadcountDecisions.decide(FiscalYear, List, List, String)",
                        DECIDE,
                        s -> decisions(s).decide(YEAR, one, List.of(), "reason")),
                Probe.of(
                        "HeadcountDecisions.history(FiscalYear, ProvinceId)",
                        READ,
                        s -> decisions(s).history(YEAR, s.home)),
                Probe.of(
                        "HeadcountDecisions.xlsx(FiscalYear)",
                        NATION,
                        s -> decisions(s).xlsx(YEAR)),
                Probe.of(
                        "HiringRisks.of(FiscalYear)",
                        NATION,
                        s -> s.bean(HiringRisks.class).of(YEAR)),
                Probe.of(
                        "HiringRisks.xlsx(FiscalYear)",
                        NATION,
                        s -> s.bean(HiringRisks.class).xlsx(YEAR)));
    }

    private static Headcounts headcounts(Scene scene) {
        return scene.bean(Headcounts.class);
    }

    private static HeadcountDecisions decisions(Scene scene) {
        return scene.bean(HeadcountDecisions.class);
    }
}
