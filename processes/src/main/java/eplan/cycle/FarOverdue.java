package eplan.cycle;

import eplan.timeline.WorkingDays;
import java.time.LocalDate;

/** "Far overdue" (เกินกำหนดมาก): more than five working days past the due date, everywhere. */
public final class FarOverdue {

    /** Working days past the due date up to which a round is only "overdue". */
    public static final int AFTER = 5;

    private FarOverdue() {}

    /** The day before which a due date is far overdue on {@code today}. */
    public static LocalDate before(LocalDate today, WorkingDays workingDays) {
        return workingDays.plus(today.plusDays(1), -(AFTER + 1));
    }
}
