package eplan.shared;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A transaction that lost against another one is begun again, four times at the most; each try starts afresh. */
public final class RetriedTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(RetriedTransaction.class);
    private static final int TRIES = 4;

    private RetriedTransaction() {}

    /** As {@link #of(TransactionOperations, Predicate, Supplier)}, where the exception's class says that another one won. */
    public static <T> T of(
            TransactionOperations transaction, Class<? extends ConcurrencyFailureException> lost, Supplier<T> work) {
        return of(transaction, lost::isInstance, work);
    }

    /**
     * Within a caller's transaction the work just runs, once: what is broken then is the caller's whole transaction.
     *
     * @param lost which failures say that another one won, so that trying again helps; the last try throws them
     * @return what the last try came to
     */
    public static <T> T of(TransactionOperations transaction, Predicate<RuntimeException> lost, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (int tried = 1; ; tried++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (RuntimeException e) {
                if (tried == TRIES || !lost.test(e)) {
                    throw e;
                }
                LOG.debug("lost a race, trying again: {}", e.toString());
            }
        }
    }

    /** The same for work that comes to nothing but what it does. */
    public static void run(TransactionOperations transaction, Predicate<RuntimeException> lost, Runnable work) {
        of(transaction, lost, () -> {
            work.run();
            return true;
        });
    }
}
