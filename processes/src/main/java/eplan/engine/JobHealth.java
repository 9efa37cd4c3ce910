package eplan.engine;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the due jobs (timers of rounds and escalations) are getting on: figures only, nothing of any case. */
public interface JobHealth {

    Standing now();

    /**
     * @param lastLooked real time at which any node last looked for due jobs; null when none ever did
     * @param lastRan real time at which jobs last ran; null when none ever did
     * @param lastDue how many were due then
     * @param dueNow jobs due by the business clock that have not run
     * @param retrying how many of these failed before and are tried again by themselves
     * @param longestWait for how long, by the business clock, the oldest of them has been due; zero when there is none
     * @param failed jobs that failed for good
     */
    record Standing(
            @Nullable Instant lastLooked,
            @Nullable Instant lastRan,
            long lastDue,
            long dueNow,
            long retrying,
            Duration longestWait,
            long failed) {}
}
