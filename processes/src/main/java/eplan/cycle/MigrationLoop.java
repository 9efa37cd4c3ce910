package eplan.cycle;

import eplan.engine.EngineProperties;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Goes on with migrations, on nodes that run jobs: at once with one that begins here, and with one that another node began, or that a
 * stop, a kill or an absent database left unended, when it looks. It looks after its start, while it finds cases to move, and
 * else seldom, because migrations are rare.
 */
@Component
class MigrationLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationLoop.class);
    private static final Duration SOON = Duration.ofSeconds(1);

    /** So long may a migration wait that this node was not told of; begun on a node that runs no jobs, by a person who looks on. */
    private static final Duration SELDOM = Duration.ofSeconds(30);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration END_WITHIN = Duration.ofSeconds(10);

    private final ToLongFunction<BooleanSupplier> runs;
    private final boolean runsJobs;
    private final Duration seldom;
    private final Semaphore wakeUps = new Semaphore(0);
    private CountDownLatch stopped = new CountDownLatch(0);
    private @Nullable Thread thread;

    @Autowired
    MigrationLoop(MigrationRuns runs, EngineProperties properties) {
        this(runs::runAll, properties.runJobs(), SELDOM);
    }

    /** @param runs moves what waits, asks whether to stop, and says how many cases it tried */
    MigrationLoop(ToLongFunction<BooleanSupplier> runs, boolean runsJobs, Duration seldom) {
        this.runs = runs;
        this.runsJobs = runsJobs;
        this.seldom = seldom;
    }

    /** After the commit, when the cases can be seen. */
    @TransactionalEventListener
    void wake(MigrationWaits waits) {
        LOG.debug("migration {} waits", waits.migration());
        wakeUps.release();
    }

    @Override
    public synchronized void start() {
        if (runsJobs && thread == null) {
            CountDownLatch stop = new CountDownLatch(1);
            stopped = stop;
            thread = Thread.ofPlatform().name("model-migration").daemon().start(() -> loop(stop));
        }
    }

    private void loop(CountDownLatch stop) {
        try {
            Duration rest = SOON;
            while (stop.getCount() > 0) {
                boolean woken = wakeUps.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS);
                if (woken) {
                    wakeUps.drainPermits();
                }
                if (stop.getCount() > 0) {
                    rest = looked(stop);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return when to look again */
    private Duration looked(CountDownLatch stop) {
        try {
            return runs.applyAsLong(() -> stop.getCount() == 0) > 0 ? SOON : seldom;
        } catch (RuntimeException e) {
            if (stop.getCount() > 0) {
                LOG.warn("migrations of models wait, the database may be away: {}", e.toString());
            }
            return AFTER_FAILURE;
        }
    }

    /** The cases in hand are finished; the next start goes on with the rest. */
    @Override
    public synchronized void stop() {
        stopped.countDown();
        wakeUps.release();
        Thread running = thread;
        thread = null;
        if (running != null) {
            try {
                running.join(END_WITHIN.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
