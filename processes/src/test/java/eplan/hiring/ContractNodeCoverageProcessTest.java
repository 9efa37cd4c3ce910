package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.PathsTaken;
import eplan.hiring.Contracts.State;
import eplan.shared.ContractId;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Real contracts pass every node and every sequence flow of {@code analyst-contract}. */
class ContractNodeCoverageProcessTest extends ContractWork {

    private static final String MODEL = "analyst-contract";
    private static final LocalDate END = LocalDate.of(2036, 10, 31);

    @Autowired
    RepositoryService repository;

    @Test
    void everyNodeAndEveryFlowIsPassedBySomeContract() {
        try (PathsTaken paths = new PathsTaken(repository, jdbc)) {
            paths.watch(MODEL);
            ContractId toItsTerm = signed();
            ContractId ended = signed();
            endsWhileItsNextInstalmentIsWaitedFor(ended);
            isDoneToItsTermWithACorrection(toItsTerm);
            assertThat(paths.missed(MODEL, List.of(caseOfTheYear()))).isEmpty();
        }
    }

    private ContractId signed() {
        threeMonths();
        return id;
    }

    private void endsWhileItsNextInstalmentIsWaitedFor(ContractId contract) {
        id = contract;
        inTheFirstLastWeek();
        deliver(1);
        jobs.on(END, contract);
        accept(1);
        does(HQ, () -> ends.terminate(contract, END, "ขอเลิกสัญญา"));
        jobs.run(contract);
        jobs.on(NOVEMBER, contract);
        assertThat(line(contract).state()).isEqualTo(State.ENDED);
    }

    private void isDoneToItsTermWithACorrection(ContractId contract) {
        id = contract;
        jobs.on(NOVEMBER, contract);
        deliver(1);
        sendBack(1, "ขาดรายงาน");
        jobs.on(LAST.plusDays(1), contract);
        for (int instalment = 1; instalment <= 3; instalment++) {
            deliver(officer, instalment, province.clock.today());
            accept(instalment);
        }
        assertThat(line(contract).state()).isEqualTo(State.ENDED);
    }

    private String caseOfTheYear() {
        return jdbc.sql("select process_instance_id from eplan.hiring_year where id = ?")
                .param(province.yearId(SignedProvince.YEAR, here))
                .query(String.class)
                .single();
    }
}
