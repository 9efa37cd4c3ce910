package eplan.hiring;

import eplan.hiring.Instalments.State;
import eplan.shared.ContractId;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A contract's instalments one after the other, as {@code analyst-contract} calls it; for the system only, in the engine's transaction.
 * The contract is held wherever a timer is armed or its next instalment looked for, so that none is armed from a day that has just gone.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class InstalmentProgress {

    private final ContractTable contracts;
    private final InstalmentTable instalments;
    private final HiringAccess access;

    InstalmentProgress(ContractTable contracts, InstalmentTable instalments, HiringAccess access) {
        this.contracts = contracts;
        this.instalments = instalments;
        this.access = access;
    }

    /** The first that has not opened; 0 when none is left. */
    public int next(long contract) {
        access.system();
        ContractRow held = contracts.hold(new ContractId(contract));
        return instalments.firstPlanned(held.id()).map(InstalmentRow::number).orElse(0);
    }

    /** The first day of its last week. */
    public LocalDate opensOn(long contract, int instalment) {
        access.system();
        ContractRow held = contracts.hold(new ContractId(contract));
        return instalments.require(held.id(), instalment).opensOn();
    }

    /** It may be delivered. @return false for one that was cancelled meanwhile */
    public boolean open(long contract, int instalment) {
        access.system();
        ContractRow held = contracts.hold(new ContractId(contract));
        InstalmentRow one = instalments.require(held.id(), instalment);
        if (one.state() == State.CANCELLED) {
            return false;
        }
        instalments.state(one, State.OPEN);
        return true;
    }

    /** Whether what was delivered is to be corrected. */
    public boolean returned(long contract, int instalment) {
        access.system();
        return instalments.require(new ContractId(contract), instalment).state() == State.RETURNED;
    }
}
