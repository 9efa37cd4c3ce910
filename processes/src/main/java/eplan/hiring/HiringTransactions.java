package eplan.hiring;

import eplan.shared.RetriedTransaction;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A person's act on the hiring cycle in one transaction; when it loses against a job on the same case, it is tried again, not shown
 * ({@code design/workflows.md} rule 4 for models).
 */
@Component
class HiringTransactions {

    private final TransactionOperations transaction;
    private final HiringWorkflow workflow;

    HiringTransactions(TransactionOperations transaction, HiringWorkflow workflow) {
        this.transaction = transaction;
        this.workflow = workflow;
    }

    /** Within a caller's transaction there is one try: what is broken then is the caller's whole transaction. */
    void retrying(Runnable act) {
        RetriedTransaction.run(transaction, this::lostRace, act);
    }

    /** The same, with what the last try came to. */
    <T> T result(Supplier<T> act) {
        return RetriedTransaction.of(transaction, this::lostRace, act);
    }

    private boolean lostRace(RuntimeException e) {
        return e instanceof ConcurrencyFailureException || workflow.lostRace(e);
    }
}
