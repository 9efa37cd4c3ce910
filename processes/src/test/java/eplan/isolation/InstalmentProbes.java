package eplan.isolation;

import static eplan.isolation.ContractProbes.OFFICE;
import static eplan.isolation.ContractProbes.READ;
import static eplan.isolation.ContractProbes.READ_ONE;
import static eplan.isolation.Who.OWN_ANALYST;
import static eplan.isolation.Who.OWN_HEAD;
import static eplan.isolation.Who.SYSTEM;

import eplan.hiring.Instalments;
import eplan.shared.ContractId;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Instalments: the analyst delivers, the province inspects, its head decides on penalties. */
final class InstalmentProbes {

    private static final Set<Who> DELIVER = Who.plus(OFFICE, OWN_ANALYST);
    private static final Set<Who> DECIDE = EnumSet.of(OWN_HEAD, SYSTEM);
    private static final List<String> INSPECTORS = List.of("x");

    private InstalmentProbes() {}

    static List<Probe> all(Scene scene) {
        ContractId id = ContractScene.of(scene).contract;
        return List.of(
                Probe.of(
                        "Instalments.of(ContractId)",
                        READ_ONE,
                        s -> instalments(s).of(id)),
                Probe.of(
                        "Instalments.waiting(ProvinceId)",
                        READ,
                        s -> instalments(s).waiting(s.home)),
                Probe.of(
                        "Instalments.report(ContractId, int)",
                        READ_ONE,
                        s -> instalments(s).report(id, 1)),
                Probe.of(
                        "Instalments.keep(ContractId, int, int, String)",
                        DELIVER,
                        s -> instalments(s).keep(id, 1, 0, "x")),
                Probe.act(
                        "Instalments.deliver(ContractId, int, int, LocalDate)",
                        DELIVER,
                        s -> instalments(s).deliver(id, 1, 0, Scene.TODAY)),
                Probe.act(
                        "Instalments.accept(ContractId, int, List, LocalDate, String)",
                        OFFICE,
                        s -> instalments(s).accept(id, 1, INSPECTORS, Scene.TODAY, "")),
                Probe.act(
                        "Instalments.sendBack(ContractId, int, List, LocalDate, String)",
                        OFFICE,
                        s -> instalments(s).sendBack(id, 1, INSPECTORS, Scene.TODAY, "reason")),
                Probe.act(
                        "Instalments.penalty(ContractId, int, BigDecimal, String)",
                        DECIDE,
                        s -> instalments(s).penalty(id, 1, BigDecimal.ONE, "reason")),
                Probe.of(
                        "Instalments.acceptancePdf(ContractId, int)",
                        READ_ONE,
                        s -> instalments(s).acceptancePdf(id, 1)),
                Probe.of(
                        "Instalments.xlsx(FiscalYear, ProvinceId)",
                        READ,
                        s -> instalments(s).xlsx(ContractScene.YEAR, s.home)));
    }

    private static Instalments instalments(Scene scene) {
        return scene.bean(Instalments.class);
    }
}
