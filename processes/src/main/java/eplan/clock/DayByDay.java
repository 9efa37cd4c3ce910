package eplan.clock;

import eplan.clock.DemoClock.Failure;
import eplan.clock.DemoClock.Progress;
import eplan.shared.ReferenceNumber;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Advances the business day in the background, one day after another. When the database goes away it waits for it and
 * does the day again; when a day fails it stops there and says why.
 */
@Component
@Profile("embedded")
class DayByDay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DayByDay.class);
    private static final long END_WITHIN_MS = 20_000;

    private final DayWork work;
    private final DatabaseBack database;
    private final AtomicLong jobsDone = new AtomicLong();
    private volatile boolean stopAfterToday;
    private volatile boolean closing;
    private volatile @Nullable Thread thread;
    private volatile @Nullable LocalDate from;
    private volatile @Nullable LocalDate to;
    private volatile @Nullable Failure failure;

    DayByDay(DayWork work, DatabaseBack database) {
        this.work = work;
        this.database = database;
    }

    /** @throws Refused when it is advancing already */
    synchronized void start(LocalDate goal) {
        if (running()) {
            throw new Refused("refused.clock.running");
        }
        from = work.today();
        to = goal;
        failure = null;
        jobsDone.set(0);
        stopAfterToday = false;
        thread = Thread.ofPlatform().name("demo-clock").daemon().start(() -> advance(goal));
    }

    void stopAfterToday() {
        stopAfterToday = true;
    }

    Progress progress() {
        LocalDate today = work.today();
        LocalDate began = from;
        LocalDate goal = to;
        return new Progress(
                running(), began == null ? today : began, today, goal == null ? today : goal, jobsDone.get(), failure);
    }

    private boolean running() {
        Thread running = thread;
        return running != null && running.isAlive();
    }

    private void advance(LocalDate goal) {
        work.takeOver();
        try {
            if (work.unfinished()) {
                doDay();
            }
            while (work.today().isBefore(goal) && !stopAfterToday && !closing) {
                beginNext();
                doDay();
            }
        } catch (RuntimeException e) {
            if (!closing) {
                String reference = ReferenceNumber.next();
                LOG.error("reference {}: the business day stopped at {}", reference, work.today(), e);
                failure = new Failure(work.today(), reference);
            }
        } finally {
            work.handBack();
        }
    }

    private void beginNext() {
        database.repeatWhenBack(() -> work.begin(work.today().plusDays(1)), () -> closing);
    }

    private void doDay() {
        database.repeatWhenBack(() -> work.run(jobsDone::addAndGet, () -> closing), () -> closing);
    }

    @Override
    public void start() {
        closing = false;
    }

    /** The application stops: the batch that runs is finished, the rest of the day is done again at the next advance. */
    @Override
    public void stop() {
        closing = true;
        Thread running = thread;
        if (running != null) {
            try {
                running.join(END_WITHIN_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return !closing;
    }
}
