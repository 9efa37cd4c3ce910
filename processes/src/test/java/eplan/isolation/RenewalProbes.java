package eplan.isolation;

import static eplan.isolation.ContractProbes.READ;
import static eplan.isolation.ContractProbes.READ_ONE;

import eplan.hiring.Renewals;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import java.util.List;

/** What becomes of a province's people: its officers and head, headquarters; of the own contract its analyst too. */
final class RenewalProbes {

    private static final FiscalYear YEAR = ContractScene.YEAR;

    private RenewalProbes() {}

    static List<Probe> all(Scene scene) {
        ContractId id = ContractScene.of(scene).contract;
        return List.of(
                Probe.of(
                        "Renewals.notKept(FiscalYear, ProvinceId)",
                        READ,
                        s -> renewals(s).notKept(YEAR, s.home)),
                Probe.of(
                        "Renewals.of(FiscalYear, ProvinceId)",
                        READ,
                        s -> renewals(s).of(YEAR, s.home)),
                Probe.of("Renewals.of(ContractId)", READ_ONE, s -> renewals(s).of(id)));
    }

    private static Renewals renewals(Scene scene) {
        return scene.bean(Renewals.class);
    }
}
