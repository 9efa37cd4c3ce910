package eplan.hiring.engine;

import eplan.hiring.ContractProgress;
import eplan.people.Actors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The hiring year of a contract today, looked up for each step: a contract may come to another province with its LAOs. */
@Component("contractYear")
public class ContractYear {

    private final ContractProgress contracts;
    private final Actors actors;

    ContractYear(ContractProgress contracts, Actors actors) {
        this.contracts = contracts;
        this.actors = actors;
    }

    public Long of(DelegateExecution execution) {
        return actors.asSystem(() -> contracts.yearOf(ContractDelegates.contract(execution)));
    }
}
