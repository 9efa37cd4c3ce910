package eplan.cycle;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers what was looked up until the transaction ends, and not a moment longer: other nodes may change it. */
final class PerTransaction {

    private PerTransaction() {}

    @SuppressWarnings("unchecked")
    static <V> V get(Object key, Supplier<V> load) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return load.get();
        }
        Map<Object, Object> known = known();
        Object value = known.get(key);
        if (value == null) {
            value = load.get();
            known.put(key, value);
        }
        return (V) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> known() {
        Map<Object, Object> known =
                (Map<Object, Object>) TransactionSynchronizationManager.getResource(PerTransaction.class);
        if (known == null) {
            known = new HashMap<>();
            TransactionSynchronizationManager.bindResource(PerTransaction.class, known);
            TransactionSynchronizationManager.registerSynchronization(new Forget());
        }
        return known;
    }

    private static final class Forget implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.class);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.class);
        }
    }
}
