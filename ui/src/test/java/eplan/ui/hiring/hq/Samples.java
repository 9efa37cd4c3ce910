package eplan.ui.hiring.hq;

import eplan.cycle.RoundStanding;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.ContractView;
import eplan.hiring.Contracts.Documents;
import eplan.hiring.Contracts.State;
import eplan.hiring.HiringFile;
import eplan.hiring.HiringSteps;
import eplan.hiring.HiringSteps.StepView;
import eplan.hiring.StepKind;
import eplan.shared.ContractId;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.ui.testing.Fakes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A contract and its open step, for tests that only show them. */
final class Samples {

    static final HiringStepId CHECK = new HiringStepId(40);

    private static final LocalDate FIRST = LocalDate.of(2011, 10, 1);
    private static final LocalDate DUE = LocalDate.of(2011, 10, 20);

    private Samples() {}

    static ContractLine contract(long id, ProvinceId province, String name, Documents documents) {
        return contract(id, province, name, documents, DUE);
    }

    /** @param checkDue by when headquarters check its documents */
    static ContractLine contract(long id, ProvinceId province, String name, Documents documents, LocalDate checkDue) {
        return contract(id, province, name, documents, checkDue, false);
    }

    static ContractLine calledOff(long id, ProvinceId province, String name, Documents documents) {
        return contract(id, province, name, documents, null, true);
    }

    private static ContractLine contract(
            long id, ProvinceId province, String name, Documents documents, LocalDate checkDue, boolean calledOff) {
        return new ContractLine(
                new ContractId(id),
                id + "/2555",
                FakeHiringYears.YEAR,
                province,
                "จังหวัด " + province,
                name,
                null,
                FIRST,
                FIRST.plusYears(1).minusDays(1),
                new BigDecimal("180000.00"),
                calledOff ? State.ENDED : State.RUNNING,
                documents,
                0,
                12,
                0,
                checkDue,
                calledOff);
    }

    static ContractView view(ContractLine line) {
        HiringFile copy = new HiringFile(5, "contract.pdf", "application/pdf", 4, "นายจังหวัด", Instant.EPOCH);
        return new ContractView(
                line,
                "x-xxxx-xxxxx-45-6",
                "081",
                FIRST,
                line.to(),
                null,
                null,
                null,
                BigDecimal.ZERO,
                DUE,
                CHECK,
                null,
                List.of(copy),
                List.of(),
                null,
                null,
                19);
    }

    /** Headquarters' check of a contract's documents, two working days late. */
    static StepView check() {
        return new StepView(
                CHECK,
                StepKind.DOCUMENT_CHECK,
                FakeHiringYears.YEAR,
                Fakes.KORAT,
                "นครราชสีมา",
                "Nakhon Ratchasima",
                new ContractId(1),
                "นายเก่ง",
                null,
                1,
                "2555-30-0001",
                HiringSteps.State.OPEN,
                RoundStanding.OVERDUE,
                FIRST,
                DUE,
                DUE,
                HiringSteps.DueSource.OWN,
                2,
                null,
                null,
                0,
                null,
                null,
                Set.of());
    }
}
