package eplan.hiring;

import eplan.hiring.Contracts.State;
import eplan.shared.ContractId;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A contract's way from signing to its end, as {@code analyst-contract} calls it; for the system only, in the engine's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ContractProgress {

    private final ContractTable contracts;
    private final WorkBeginning beginning;
    private final TermEnding ending;
    private final HiringAccess access;

    ContractProgress(ContractTable contracts, WorkBeginning beginning, TermEnding ending, HiringAccess access) {
        this.contracts = contracts;
        this.beginning = beginning;
        this.ending = ending;
        this.access = access;
    }

    /** Its case runs. @param instance of {@code analyst-contract} */
    public void opened(long contract, String instance) {
        access.system();
        contracts.began(new ContractId(contract), instance);
    }

    /** The hiring year to which it belongs today: it may come to another province. */
    public long yearOf(long contract) {
        access.system();
        return contracts.require(new ContractId(contract)).year();
    }

    /** The first day. */
    public LocalDate startsOn(long contract) {
        access.system();
        return contracts.require(new ContractId(contract)).from();
    }

    /** The day after its last one, read when the timer is armed. */
    public LocalDate endsOn(long contract) {
        access.system();
        return contracts.hold(new ContractId(contract)).lastDay().plusDays(1);
    }

    /** The first day has come: account and LAOs. */
    public void beginWork(long contract) {
        access.system();
        beginning.begin(new ContractId(contract));
    }

    /** The last day has passed: the account is closed, unless another contract follows. */
    public void endOfTerm(long contract) {
        access.system();
        ending.end(new ContractId(contract));
    }

    /** Whether it was called off before its first day; who is about to call it off is waited for. */
    public boolean calledOff(long contract) {
        access.system();
        return contracts.hold(new ContractId(contract)).calledOff();
    }

    /** Its term is over and every instalment accepted or cancelled. */
    public void settle(long contract) {
        access.system();
        contracts.state(new ContractId(contract), State.ENDED);
    }
}
