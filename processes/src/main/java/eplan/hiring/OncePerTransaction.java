package eplan.hiring;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is done once for all that a transaction tells of one by one. */
final class OncePerTransaction {

    private OncePerTransaction() {}

    /** Whether it is asked for the first time in this transaction; always, where there is none. @param who asks */
    static boolean first(Class<?> who) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return true;
        }
        if (TransactionSynchronizationManager.hasResource(who)) {
            return false;
        }
        TransactionSynchronizationManager.bindResource(who, true);
        TransactionSynchronizationManager.registerSynchronization(new Forget(who));
        return true;
    }

    private record Forget(Class<?> who) implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(who);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(who);
        }
    }
}
