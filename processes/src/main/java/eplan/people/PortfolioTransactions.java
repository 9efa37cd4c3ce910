package eplan.people;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Changes of who has which LAO, with the work that follows them; tried again when the database broke a deadlock by ending them. */
@Component
class PortfolioTransactions {

    private static final int TRIES = 4;

    private final TransactionOperations transaction;

    PortfolioTransactions(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    /** Within a caller's transaction there is one try: what is broken then is the caller's whole transaction. */
    void retrying(Runnable change) {
        int tries = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : TRIES;
        for (int left = tries - 1; ; left--) {
            try {
                transaction.executeWithoutResult(status -> change.run());
                return;
            } catch (PessimisticLockingFailureException broken) {
                if (left == 0) {
                    throw broken;
                }
            }
        }
    }
}
