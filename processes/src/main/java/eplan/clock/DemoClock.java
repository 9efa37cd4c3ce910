package eplan.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * HQ moves the business day of the embedded default. In any other mode every call but {@link #movable} is refused.
 * Advancing runs in the background, day by day: each day's due jobs are done before the next day comes.
 */
public interface DemoClock {

    /** Whether this mode has a clock that can be moved. */
    boolean movable();

    /** Starts advancing to {@code day}. @throws eplan.shared.Refused when it is not after today, over a year away, or already advancing */
    void advanceTo(LocalDate day);

    /** The next day on which a deadline of the open years has just passed: the day after the next due date. */
    LocalDate nextDeadline();

    /** Stops after the day that is running. */
    void stop();

    Progress progress();

    /** Whether the simulated LAO staff record while the clock advances. */
    boolean simulating();

    void simulate(boolean on);

    /** Where advancing stopped on an error, and the number under which the log has it. */
    record Failure(LocalDate day, String reference) {}

    /** @param failure of the last advance; null when there was none */
    record Progress(
            boolean running,
            LocalDate from,
            LocalDate today,
            LocalDate to,
            long jobsDone,
            @Nullable Failure failure) {}
}
