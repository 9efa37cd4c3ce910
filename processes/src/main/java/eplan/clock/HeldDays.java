package eplan.clock;

import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Working days as they are now, held for one day's simulation: it asks for the same days tens of thousands of times. */
final class HeldDays implements WorkingDays {

    private final WorkingDays table;
    private final Map<LocalDate, Boolean> working = new HashMap<>();

    HeldDays(WorkingDays table) {
        this.table = table;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return working.computeIfAbsent(day, table::isWorkingDay);
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
        return table.overdue(due, today);
    }
}
