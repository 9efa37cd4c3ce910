package eplan.hiring;

import eplan.shared.ContractId;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The face of the ends of contracts. What a job may change at the same time is tried again. */
@Service
class ContractEndsService implements ContractEnds {

    private final ContractEnding ending;
    private final HiringTransactions transactions;

    ContractEndsService(ContractEnding ending, HiringTransactions transactions) {
        this.ending = ending;
        this.transactions = transactions;
    }

    @Override
    @Transactional(readOnly = true)
    public Ending previewEnd(ContractId id, LocalDate lastDay) {
        return ending.preview(id, lastDay);
    }

    @Override
    @Transactional(readOnly = true)
    public Ending previewTerm(ContractId id) {
        return ending.previewTerm(id);
    }

    @Override
    public void terminate(ContractId id, LocalDate lastDay, String reason) {
        transactions.retrying(() -> ending.terminate(id, lastDay, reason));
    }

    @Override
    public void replace(ContractId id, LocalDate lastDay, String reason) {
        transactions.retrying(() -> ending.replace(id, lastDay, reason));
    }

    @Override
    public void callOff(ContractId id, String letter, String reason) {
        transactions.retrying(() -> ending.callOff(id, letter, reason));
    }
}
