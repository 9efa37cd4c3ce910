package eplan.timeline;

import eplan.shared.RoundId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The deadline in force for one LAO and round: the most specific of round default, province override, LAO extension. */
public record Deadline(
        RoundId round, LocalDate dueOn, @Nullable LocalDate lockOn, Source source) {

    /** Where the date comes from. */
    public enum Source {
        ROUND,
        PROVINCE,
        LAO
    }

    /** Overdue from the day after the due date on (it ends at 24:00). */
    public boolean overdueOn(LocalDate day) {
        return day.isAfter(dueOn);
    }

    /** Locked from the day after the lock date on. */
    public boolean lockedOn(LocalDate day) {
        return lockOn != null && day.isAfter(lockOn);
    }
}
