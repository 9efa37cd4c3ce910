package eplan.isolation;

import static eplan.isolation.ContractProbes.OFFICE;
import static eplan.isolation.ContractProbes.READ;
import static eplan.isolation.Who.HQ_OFFICER;
import static eplan.isolation.Who.HQ_OWNER;
import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.OWN_HEAD;
import static eplan.isolation.Who.PROCESS_OWNER;
import static eplan.isolation.Who.SYSTEM;

import eplan.hiring.HiringApprovals;
import eplan.hiring.HiringApprovals.Candidate;
import eplan.hiring.HiringRequests;
import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringYears;
import eplan.hiring.HiringYears.Letter;
import eplan.hiring.HiringYears.Terms;
import eplan.shared.FiscalYear;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Hiring years, requests and approvals: each province its own, headquarters the nation; nothing for LAOs. */
final class HiringYearProbes {

    private static final FiscalYear YEAR = HiringScene.YEAR;
    private static final Set<Who> HEADQUARTERS = EnumSet.of(HQ_OWNER, HQ_OFFICER, SYSTEM);
    private static final Set<Who> HEAD = EnumSet.of(OWN_HEAD, SYSTEM);
    private static final Set<Who> PART_IN_HIRING =
            EnumSet.complementOf(EnumSet.of(Who.OWN_STAFF, Who.NEIGHBOUR_STAFF, Who.FOREIGN_STAFF));

    private static final Letter LETTER =
            new Letter("ว 1", Scene.TODAY, Scene.TODAY, "x.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

    private HiringYearProbes() {}

    static List<Probe> all(Scene scene) {
        return Stream.of(years(), requests(), approvals()).flatMap(List::stream).toList();
    }

    private static List<Probe> years() {
        return List.of(
                Probe.of("HiringYears.open(FiscalYear, Letter)", PROCESS_OWNER, s -> years(s).open(YEAR, LETTER)),
                Probe.of("HiringYears.years()", PART_IN_HIRING, s -> years(s).years()),
                Probe.of("HiringYears.opening(FiscalYear)", PART_IN_HIRING, s -> years(s).opening(YEAR)),
                Probe.of("HiringYears.guidelines(FiscalYear)", PART_IN_HIRING, s -> {
                    HiringScene.open(s);
                    return years(s).guidelines(YEAR);
                }),
                Probe.of("HiringYears.matrix(FiscalYear)", NATION, s -> years(s).matrix(YEAR)),
                Probe.of("HiringYears.xlsx(FiscalYear)", NATION, s -> years(s).xlsx(YEAR)),
                Probe.of("HiringYears.of(FiscalYear, ProvinceId)", READ, s -> years(s).of(YEAR, s.home)),
                Probe.of(
                        "HiringYears.releaseBudget(FiscalYear, Set, String)",
                        HEADQUARTERS,
                        s -> years(s).releaseBudget(YEAR, Set.of(s.home), "ว 1")),
                Probe.of(
                        "HiringYears.previewBudget(FiscalYear, Set)",
                        HEADQUARTERS,
                        s -> years(s).previewBudget(YEAR, Set.of(s.home))),
                Probe.of("HiringYears.terms()", PART_IN_HIRING, s -> years(s).terms()),
                Probe.act(
                        "HiringYears.terms(Terms, String)",
                        PROCESS_OWNER,
                        s -> years(s).terms(new Terms(1, 2, 3, 4), "reason")));
    }

    private static List<Probe> requests() {
        Form form = new Form(1, List.of(), "", "", "");
        return List.of(
                Probe.of(
                        "HiringRequests.of(FiscalYear, ProvinceId)",
                        READ,
                        s -> requests(s).of(YEAR, s.home)),
                Probe.of("HiringRequests.keep(FiscalYear, ProvinceId, int, Form)", OFFICE, s -> {
                    HiringScene.request(s);
                    return requests(s).keep(YEAR, s.home, 0, form);
                }),
                Probe.act(
                        "HiringRequests.send(FiscalYear, ProvinceId)",
                        OFFICE,
                        s -> requests(s).send(YEAR, s.home)),
                Probe.of(
                        "HiringRequests.nation(FiscalYear)",
                        NATION,
                        s -> requests(s).nation(YEAR)),
                Probe.of(
                        "HiringRequests.xlsx(FiscalYear)",
                        NATION,
                        s -> requests(s).xlsx(YEAR)));
    }

    private static List<Probe> approvals() {
        Candidate somebody = new Candidate("x", null, "");
        return List.of(
                Probe.of(
                        "HiringApprovals.of(FiscalYear, ProvinceId)",
                        READ,
                        s -> approvals(s).of(YEAR, s.home)),
                Probe.act(
                        "HiringApprovals.find(FiscalYear, ProvinceId, Long, Candidate)",
                        OFFICE,
                        s -> approvals(s).find(YEAR, s.home, null, somebody)),
                Probe.act(
                        "HiringApprovals.drop(FiscalYear, ProvinceId, long)",
                        OFFICE,
                        s -> approvals(s).drop(YEAR, s.home, HiringScene.candidate(s))),
                Probe.act(
                        "HiringApprovals.approve(FiscalYear, ProvinceId, int, String, LocalDate)",
                        OFFICE,
                        s -> approvals(s).approve(YEAR, s.home, -1, "ว 1", Scene.TODAY)),
                Probe.act(
                        "HiringApprovals.approveMore(FiscalYear, ProvinceId, int, String, LocalDate)",
                        OFFICE,
                        s -> approvals(s).approveMore(YEAR, s.home, 0, "ว 1", Scene.TODAY)),
                Probe.act(
                        "HiringApprovals.giveUp(FiscalYear, ProvinceId, int, String)",
                        HEAD,
                        s -> approvals(s).giveUp(YEAR, s.home, 0, "reason")));
    }

    private static HiringYears years(Scene scene) {
        return scene.bean(HiringYears.class);
    }

    private static HiringRequests requests(Scene scene) {
        return scene.bean(HiringRequests.class);
    }

    private static HiringApprovals approvals(Scene scene) {
        return scene.bean(HiringApprovals.class);
    }
}
