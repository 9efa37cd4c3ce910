package eplan.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The node's job execution: two threads, fifty jobs a transaction, back-off with jitter when nothing is due
 * ({@code docs/decisions/003-own-due-jobs-runner.md}).
 */
@Component
class JobLoop implements DueJobs, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobLoop.class);
    private static final int THREADS = 2;
    private static final int BATCH = 50;
    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final JobAcquisition acquisition;
    private final JobBatches batches;
    private final EngineClock engineClock;
    private final EngineProperties properties;
    private final JdbcClient jdbc;
    private final JobRuns runs;
    private final ReentrantLock running = new ReentrantLock(true);
    private volatile ExecutorService workers = workers();
    private volatile boolean started;
    private volatile boolean paused;
    private volatile boolean brokeOff;

    JobLoop(
            JobAcquisition acquisition,
            JobBatches batches,
            EngineClock engineClock,
            EngineProperties properties,
            JdbcClient jdbc,
            JobRuns runs) {
        this.acquisition = acquisition;
        this.batches = batches;
        this.engineClock = engineClock;
        this.properties = properties;
        this.jdbc = jdbc;
        this.runs = runs;
    }

    @Override
    public long runUntilNoneDue() {
        long done = 0;
        for (long ran = runOnce(false); ran > 0; ran = runOnce(false)) {
            done += ran;
        }
        return done;
    }

    /** @param yielding whether a pause stops it; asked only once it is its turn, so that nothing starts after a pause */
    private long runOnce(boolean yielding) {
        running.lock();
        try {
            if (yielding && paused) {
                return 0;
            }
            engineClock.follow();
            giveBack();
            Map<String, List<String>> due = acquisition.acquire(THREADS * BATCH * 4);
            List<List<String>> chunks = chunks(due.values());
            List<Future<?>> futures = new ArrayList<>();
            chunks.forEach(chunk -> futures.add(workers.submit(() -> batches.run(chunk))));
            for (Future<?> future : futures) {
                await(future);
            }
            long ran = chunks.stream().mapToLong(List::size).sum();
            runs.passed(ran);
            return ran;
        } finally {
            running.unlock();
        }
    }

    /** Chunks of about {@link #BATCH} jobs; the jobs of one root stay together. */
    private static List<List<String>> chunks(Collection<List<String>> roots) {
        List<List<String>> chunks = new ArrayList<>();
        List<String> chunk = new ArrayList<>();
        for (List<String> jobs : roots) {
            chunk.addAll(jobs);
            if (chunk.size() >= BATCH) {
                chunks.add(chunk);
                chunk = new ArrayList<>();
            }
        }
        if (!chunk.isEmpty()) {
            chunks.add(chunk);
        }
        return chunks;
    }

    /** What this node took when a batch broke off, as when the database went away, is due again at once, not in minutes. */
    private void giveBack() {
        if (brokeOff) {
            acquisition.release();
            brokeOff = false;
        }
    }

    private void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while jobs ran", e);
        } catch (java.util.concurrent.ExecutionException e) {
            brokeOff = true;
            LOG.warn("a batch of jobs could not run: {}", String.valueOf(e.getCause()));
        }
    }

    @Override
    public void pause() {
        paused = true;
        running.lock();
        running.unlock();
    }

    @Override
    public void resume() {
        paused = false;
    }

    @Override
    public long failed() {
        return jdbc.sql("select count(*) from camunda.act_ru_job where retries_ <= 0")
                .query(Long.class)
                .single();
    }

    private static ExecutorService workers() {
        return Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().name("due-jobs-", 1).daemon().factory());
    }

    @Override
    public void start() {
        if (workers.isShutdown()) {
            workers = workers();
        }
        started = true;
        if (properties.runJobs()) {
            Thread.ofPlatform().name("due-jobs").daemon().start(this::loop);
        }
    }

    private void loop() {
        Duration idle = SHORTEST;
        while (started) {
            try {
                long ran = runOnce(true);
                idle = ran > 0 ? SHORTEST : longer(idle);
                Thread.sleep(ran > 0 ? 0 : jitter(idle));
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("due jobs wait, the database may be away: {}", e.toString());
                idle = longer(idle);
                pauseQuietly(idle);
            }
        }
    }

    private static Duration longer(Duration idle) {
        Duration doubled = idle.multipliedBy(2);
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    private static long jitter(Duration idle) {
        return idle.toMillis() / 2 + ThreadLocalRandom.current().nextLong(idle.toMillis() / 2 + 1);
    }

    private static void pauseQuietly(Duration idle) {
        try {
            Thread.sleep(jitter(idle));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        started = false;
        running.lock();
        try {
            workers.shutdown();
            acquisition.release();
        } catch (RuntimeException e) {
            LOG.info("jobs of this node stay locked until their locks expire: {}", e.toString());
        } finally {
            running.unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
