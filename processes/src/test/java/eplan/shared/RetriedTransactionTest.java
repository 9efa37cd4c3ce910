package eplan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Work that loses some times against another transaction; what counts as lost is said by the caller. */
class RetriedTransactionTest {

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger tries = new AtomicInteger();

    private final TransactionOperations transaction = new TransactionOperations() {
        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            begun.incrementAndGet();
            return action.doInTransaction(new SimpleTransactionStatus());
        }
    };

    /** Says on which try it was done. */
    private Supplier<Integer> failing(int times, Supplier<RuntimeException> failure) {
        return () -> {
            int tried = tries.incrementAndGet();
            if (tried <= times) {
                throw failure.get();
            }
            return tried;
        };
    }

    private static RuntimeException lost() {
        return new IllegalStateException("lost");
    }

    private static boolean isLost(RuntimeException e) {
        return "lost".equals(e.getMessage());
    }

    @Test
    void isBegunAgainUntilItIsDoneAndSaysWhatTheLastTryCameTo() {
        int done = RetriedTransaction.of(
                transaction, RetriedTransactionTest::isLost, failing(3, RetriedTransactionTest::lost));
        assertThat(done).isEqualTo(4);
        assertThat(begun).hasValue(4);
    }

    @Test
    void theFourthLossIsThrown() {
        assertThatThrownBy(() -> RetriedTransaction.of(
                        transaction, RetriedTransactionTest::isLost, failing(4, RetriedTransactionTest::lost)))
                .hasMessage("lost");
        assertThat(begun).hasValue(4);
    }

    @Test
    void whatThePredicateDoesNotNameIsThrownAtOnce() {
        assertThatThrownBy(() -> RetriedTransaction.of(
                        transaction,
                        RetriedTransactionTest::isLost,
                        failing(1, () -> new PessimisticLockingFailureException("deadlock"))))
                .isInstanceOf(PessimisticLockingFailureException.class);
        assertThat(begun).hasValue(1);
    }

    @Test
    void anExceptionsClassNamesItAndThoseBelowIt() {
        Supplier<Integer> deadlocked = failing(1, () -> new PessimisticLockingFailureException("deadlock"));
        int done = RetriedTransaction.of(transaction, PessimisticLockingFailureException.class, deadlocked);
        assertThat(done).isEqualTo(2);
        assertThatThrownBy(() -> RetriedTransaction.of(
                        transaction,
                        PessimisticLockingFailureException.class,
                        failing(9, () -> new DuplicateKeyException("twice"))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(begun).hasValue(3);
    }

    @Test
    void workWithoutAnAnswerIsBegunAgainToo() {
        Supplier<Integer> work = failing(2, RetriedTransactionTest::lost);
        RetriedTransaction.run(transaction, RetriedTransactionTest::isLost, work::get);
        assertThat(begun).hasValue(3);
    }

    @Test
    void withinACallersTransactionItJustRunsOnce() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> RetriedTransaction.of(
                            transaction, RetriedTransactionTest::isLost, failing(1, RetriedTransactionTest::lost)))
                    .hasMessage("lost");
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(tries).hasValue(1);
        assertThat(begun).hasValue(0);
    }
}
