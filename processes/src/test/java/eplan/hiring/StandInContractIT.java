package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.people.StandsFor;
import eplan.shared.ContractId;
import eplan.shared.HiringStepId;
import eplan.shared.NotFound;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst reads the own contract with its steps and penalties, and nobody does in their place. */
class StandInContractIT extends ContractFixture {

    @Autowired
    HiringSteps hiringSteps;

    @Autowired
    HiringExtensions later;

    private ContractId absent;
    private ContractId own;

    @BeforeEach
    void twoAnalysts() {
        absent = sign(draft()).id();
        own = sign(draft()).id();
        jobs.run(absent);
        jobs.run(own);
    }

    private Actor inPlaceOfTheAbsent() {
        var whom = new StandsFor(account(absent), "ผู้รับจ้าง");
        return new Actor(account(own), "ผู้แทน", Role.ANALYST, here, null, whom);
    }

    /** All that an analyst can ask of a contract. */
    private List<Supplier<Object>> reads(ContractId contract) {
        var step = new HiringStepId(jdbc.sql("select min(id) from eplan.hiring_step where contract_id = ?")
                .param(contract.value())
                .query(Long.class)
                .single());
        return List.of(
                () -> contracts.view(contract),
                () -> hiringSteps.ofContract(contract),
                () -> hiringSteps.history(contract, 10),
                () -> hiringSteps.view(step),
                () -> later.of(step));
    }

    @Test
    void theAnalystReadsTheOwnContract() {
        reads(absent).forEach(read -> assertThat(as(analyst(absent), read)).isNotNull());
    }

    @Test
    void whoStandsInReadsNothingOfTheAbsentOnes() {
        reads(absent)
                .forEach(read ->
                        assertThatThrownBy(() -> as(inPlaceOfTheAbsent(), read)).isInstanceOf(NotFound.class));
    }

    @Test
    void norOfTheirOwnInThatPlace() {
        reads(own)
                .forEach(read ->
                        assertThatThrownBy(() -> as(inPlaceOfTheAbsent(), read)).isInstanceOf(NotFound.class));
    }
}
