package eplan.clock;

import eplan.timeline.WorkingDays;
import java.time.LocalDate;

/** Monday to Friday, without holidays. */
final class Weekdays implements WorkingDays {

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
    }

    @Override
    public LocalDate plus(LocalDate from, int n) {
        LocalDate day = from;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(Integer.signum(n));
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    @Override
    public int overdue(LocalDate due, LocalDate today) {
        return (int) due.plusDays(1)
                .datesUntil(today.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
