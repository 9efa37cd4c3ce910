package eplan.cycle;

import eplan.engine.EngineProperties;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every second whether a migration waits, on nodes that run jobs: one that was just begun, here or elsewhere, and one that a
 * stop, a kill or an absent database left unended.
 */
@Component
class MigrationLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationLoop.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration END_WITHIN = Duration.ofSeconds(10);

    private final MigrationRuns runs;
    private final EngineProperties properties;
    private CountDownLatch stopped = new CountDownLatch(0);
    private @Nullable Thread thread;

    MigrationLoop(MigrationRuns runs, EngineProperties properties) {
        this.runs = runs;
        this.properties = properties;
    }

    @Override
    public synchronized void start() {
        if (properties.runJobs() && thread == null) {
            CountDownLatch stop = new CountDownLatch(1);
            stopped = stop;
            thread = Thread.ofPlatform().name("model-migration").daemon().start(() -> loop(stop));
        }
    }

    private void loop(CountDownLatch stop) {
        try {
            Duration rest = LOOK;
            while (!stop.await(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                rest = looked(stop) ? LOOK : AFTER_FAILURE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether it went well */
    private boolean looked(CountDownLatch stop) {
        try {
            runs.runAll(() -> stop.getCount() == 0);
            return true;
        } catch (RuntimeException e) {
            if (stop.getCount() > 0) {
                LOG.warn("migrations of models wait, the database may be away: {}", e.toString());
            }
            return false;
        }
    }

    /** The cases in hand are finished; the next start goes on with the rest. */
    @Override
    public synchronized void stop() {
        stopped.countDown();
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
