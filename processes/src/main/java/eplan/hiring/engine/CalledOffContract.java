package eplan.hiring.engine;

import eplan.hiring.ContractProgress;
import eplan.people.Actors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether a contract was called off, so that nobody wants its documents: asked by {@code hiring-year} after each of their steps. */
@Component("contractCalledOff")
public class CalledOffContract {

    private final ContractProgress contracts;
    private final Actors actors;

    CalledOffContract(ContractProgress contracts, Actors actors) {
        this.contracts = contracts;
        this.actors = actors;
    }

    public boolean of(DelegateExecution execution) {
        return actors.asSystem(() -> contracts.calledOff(ContractDelegates.contract(execution)));
    }
}
