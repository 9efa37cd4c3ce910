package eplan.timeline;

import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a transaction again when the database broke a deadlock by ending it; each try starts afresh. */
@Component
class DeadlockRetry {

    private static final int TRIES = 4;

    private final TransactionTemplate transaction;

    DeadlockRetry(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** Within a caller's transaction there is one try: what is broken then is the caller's whole transaction. */
    <T> T inTransaction(Supplier<T> work) {
        int tries = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : TRIES;
        for (int left = tries - 1; ; left--) {
            try {
                return transaction.execute(status -> work.get());
            } catch (PessimisticLockingFailureException broken) {
                if (left == 0) {
                    throw broken;
                }
            }
        }
    }
}
