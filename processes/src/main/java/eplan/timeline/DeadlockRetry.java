package eplan.timeline;

import eplan.shared.RetriedTransaction;
import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a transaction again when the database broke a deadlock by ending it; each try starts afresh. */
@Component
class DeadlockRetry {

    private final TransactionTemplate transaction;

    DeadlockRetry(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** Within a caller's transaction there is one try: what is broken then is the caller's whole transaction. */
    <T> T inTransaction(Supplier<T> work) {
        return RetriedTransaction.of(transaction, PessimisticLockingFailureException.class, work);
    }
}
