package eplan.people;

import eplan.shared.RetriedTransaction;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes of who has which LAO, with the work that follows them; tried again when the database broke a deadlock by ending them. */
@Component
class PortfolioTransactions {

    private final TransactionOperations transaction;

    PortfolioTransactions(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    /** Within a caller's transaction there is one try: what is broken then is the caller's whole transaction. */
    void retrying(Runnable change) {
        RetriedTransaction.run(transaction, PessimisticLockingFailureException.class::isInstance, change);
    }
}
