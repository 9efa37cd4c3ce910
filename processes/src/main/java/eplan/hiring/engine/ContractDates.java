package eplan.hiring.engine;

import eplan.hiring.ContractProgress;
import eplan.hiring.InstalmentProgress;
import eplan.people.Actors;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The days of a contract, at their start in Asia/Bangkok: called by the timers of {@code analyst-contract}. */
@Component("contractDates")
public class ContractDates {

    private final ContractProgress contracts;
    private final InstalmentProgress instalments;
    private final Actors actors;

    ContractDates(ContractProgress contracts, InstalmentProgress instalments, Actors actors) {
        this.contracts = contracts;
        this.instalments = instalments;
        this.actors = actors;
    }

    /** The first day. */
    public Date starts(DelegateExecution execution) {
        return actors.asSystem(
                () -> ContractDelegates.startOf(contracts.startsOn(ContractDelegates.contract(execution))));
    }

    /** The day after the last one. */
    public Date ends(DelegateExecution execution) {
        return actors.asSystem(
                () -> ContractDelegates.startOf(contracts.endsOn(ContractDelegates.contract(execution))));
    }

    /** The first day of the instalment's last week. */
    public Date instalmentOpens(DelegateExecution execution) {
        return actors.asSystem(() -> ContractDelegates.startOf(
                instalments.opensOn(ContractDelegates.contract(execution), ContractDelegates.instalment(execution))));
    }
}
