package eplan.clock;

import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From the day a round opens to its due date, both included; people work on working days. */
record Window(LocalDate opens, LocalDate due, WorkingDays workingDays) {

    /** The working day that lies at that share of the window, the last one at the latest. */
    LocalDate within(double share) {
        long length = ChronoUnit.DAYS.between(opens, due);
        LocalDate day = opens.plusDays((long) (share * length));
        LocalDate works = workingDays.isWorkingDay(day) ? day : workingDays.plus(day, 1);
        return works.isAfter(due) ? workingDays.plus(due.plusDays(1), -1) : works;
    }

    /** The n-th working day after the due date (before it when n is negative). */
    LocalDate after(int n) {
        return workingDays.plus(due, n);
    }
}
