package eplan.ui.health;

import eplan.engine.JobHealth;
import eplan.engine.JobHealth.Standing;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * When escalations and the other timers last ran, and how many were due. Down when some wait for longer than a quarter of an
 * hour and no node has looked for them that long; work that is much but goes on, or that failed, is no fault of the system's.
 */
@Component("escalations")
class EscalationsHealth extends AbstractHealthIndicator {

    static final Duration TOO_LONG = Duration.ofMinutes(15);

    private final JobHealth jobs;

    EscalationsHealth(JobHealth jobs) {
        super("due jobs cannot be counted");
        this.jobs = jobs;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Standing now = jobs.now();
        builder.status(standsStill(now) ? Status.DOWN : Status.UP)
                .withDetail("lastLooked", said(now.lastLooked()))
                .withDetail("lastRan", said(now.lastRan()))
                .withDetail("lastDue", now.lastDue())
                .withDetail("dueNow", now.dueNow())
                .withDetail("retrying", now.retrying())
                .withDetail("longestWaitMinutes", now.longestWait().toMinutes())
                .withDetail("failed", now.failed());
    }

    /** Where none ever looked, the system has just been set up. */
    private static boolean standsStill(Standing now) {
        Instant looked = now.lastLooked();
        return now.longestWait().compareTo(TOO_LONG) > 0
                && looked != null
                && looked.plus(TOO_LONG).isBefore(Instant.now());
    }

    private static String said(@Nullable Instant at) {
        return at == null ? "never" : at.toString();
    }
}
