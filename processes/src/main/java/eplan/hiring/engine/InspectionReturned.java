package eplan.hiring.engine;

import eplan.hiring.InstalmentProgress;
import eplan.people.Actors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether the province has what was delivered corrected: asked by the gateway behind the inspection. */
@Component("inspectionReturned")
public class InspectionReturned {

    private final InstalmentProgress instalments;
    private final Actors actors;

    InspectionReturned(InstalmentProgress instalments, Actors actors) {
        this.instalments = instalments;
        this.actors = actors;
    }

    public boolean of(DelegateExecution execution) {
        return actors.asSystem(() ->
                instalments.returned(ContractDelegates.contract(execution), ContractDelegates.instalment(execution)));
    }
}
