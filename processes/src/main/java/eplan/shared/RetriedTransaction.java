package eplan.shared;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A transaction that lost against another one is begun again; each try starts afresh. */
public final class RetriedTransaction {

    private static final int TRIES = 4;

    private RetriedTransaction() {}

    /**
     * Within a caller's transaction there is one try: what is broken then is the caller's whole transaction.
     *
     * @param lost what says that another one won; the last try throws it
     */
    public static <T> T of(
            TransactionOperations transaction, Class<? extends ConcurrencyFailureException> lost, Supplier<T> work) {
        int tries = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : TRIES;
        for (int left = tries - 1; ; left--) {
            try {
                return transaction.execute(status -> work.get());
            } catch (ConcurrencyFailureException broken) {
                if (left == 0 || !lost.isInstance(broken)) {
                    throw broken;
                }
            }
        }
    }
}
