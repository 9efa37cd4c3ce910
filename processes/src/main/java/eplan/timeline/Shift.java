package eplan.timeline;

import java.time.LocalDate;

/** Where a due date goes that is no working day (กติกาเลื่อนเมื่อตรงวันหยุด); text key {@code shift.<name>}. */
public enum Shift {
    /** It stays: the letters' dates hold on holidays too. */
    NONE,
    /** To the next working day. */
    NEXT,
    /** To the last working day before. */
    PREVIOUS;

    /** The day on which something is due that was set to {@code day}. */
    public LocalDate of(LocalDate day, WorkingDays workingDays) {
        int step = switch (this) {
            case NONE -> 0;
            case NEXT -> 1;
            case PREVIOUS -> -1;
        };
        LocalDate shifted = day;
        WorkingDays held = workingDays.held();
        while (step != 0 && !held.isWorkingDay(shifted)) {
            shifted = shifted.plusDays(step);
        }
        return shifted;
    }
}
