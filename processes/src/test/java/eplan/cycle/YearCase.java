package eplan.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one running round stands in the evening: as expected, or as found.
 *
 * @param chase null when nobody chases it
 * @param tasks of the officers, in the engine
 * @param steps timers for an escalation's next step
 * @param watches timers of a waiting watch
 * @param onBehalf open rows in the analyst's inbox
 */
record YearCase(@Nullable Chase chase, long tasks, long steps, long watches, long onBehalf) {

    /**
     * An open escalation with the inbox's row for it.
     *
     * @param level the escalation's; 0 for a row without one
     * @param shown the row's; 0 for an escalation without one
     */
    record Chase(
            int level,
            int shown,
            @Nullable String audience,
            long province,
            @Nullable LocalDate due,
            @Nullable LocalDate asleepUntil,
            boolean promiseBroken) {}

    static YearCase quiet(long onBehalf) {
        return new YearCase(null, 0, 0, 1, onBehalf);
    }

    static YearCase chased(Chase chase, long onBehalf) {
        return new YearCase(chase, 1, 1, 0, onBehalf);
    }
}
