package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import eplan.shared.Refused;
import eplan.testing.WaitingForLocks;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two people who do at once what only one of them can. */
final class TwoAtOnce implements AutoCloseable {

    private static final int SECONDS = 10;

    /** Their own: the common pool has a single thread on two cores, and one that waits would keep the other from beginning. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final TransactionOperations transaction;
    private final JdbcClient jdbc;

    TwoAtOnce(TransactionOperations transaction, JdbcClient jdbc) {
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /**
     * The first has done it, and has not committed when the second comes and waits for a lock; then it commits.
     *
     * @return what the second is told
     */
    Refused theSecondIsRefused(Runnable one, Runnable two) throws Exception {
        var done = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(status -> {
                    one.run();
                    done.countDown();
                    await(finish);
                }),
                threads);
        await(done);
        var second = CompletableFuture.runAsync(two, threads);
        WaitingForLocks.await(jdbc);
        assertThat(second).isNotDone();
        finish.countDown();
        first.get(SECONDS, TimeUnit.SECONDS);
        Throwable no = catchThrowable(() -> second.get(SECONDS, TimeUnit.SECONDS));
        assertThat(no).hasCauseInstanceOf(Refused.class);
        return (Refused) Objects.requireNonNull(no.getCause());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
