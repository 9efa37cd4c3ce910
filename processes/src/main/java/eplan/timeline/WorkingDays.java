package eplan.timeline;

import java.time.LocalDate;

/** Working days by the holidays table: not Saturday, Sunday or a government holiday. */
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    /** These working days as they are at this moment, to count many days without asking the table again for each. */
    default WorkingDays held() {
        return this;
    }

    /** The n-th working day after {@code from} (before it when n is negative); {@code from} itself when n is 0. */
    default LocalDate plus(LocalDate from, int n) {
        WorkingDays held = held();
        int step = Integer.signum(n);
        LocalDate day = from;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(step);
            left -= held.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** How many working days lie in (due, today]; 0 when today is not after the due date. */
    default int overdue(LocalDate due, LocalDate today) {
        if (!today.isAfter(due)) {
            return 0;
        }
        return (int) due.plusDays(1)
                .datesUntil(today.plusDays(1))
                .filter(held()::isWorkingDay)
                .count();
    }
}
