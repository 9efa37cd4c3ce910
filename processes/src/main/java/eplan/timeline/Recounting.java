package eplan.timeline;

import eplan.people.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Changes what a day is, moves the dates that shift by it, and lets those who count working days count again, in one transaction.
 * Holidays' changes come one after the other; then the default dates of the rounds are locked, as by a move: what was armed before
 * is counted again here, and whoever arms afterwards counts by the new holidays.
 */
@Component
class Recounting {

    private final CalendarRows rows;
    private final WorkingDays workingDays;
    private final ChangePlans plans;
    private final CalendarMover mover;
    private final DeadlockRetry retry;

    Recounting(
            CalendarRows rows, WorkingDays workingDays, ChangePlans plans, CalendarMover mover, DeadlockRetry retry) {
        this.rows = rows;
        this.workingDays = workingDays;
        this.plans = plans;
        this.mover = mover;
        this.retry = retry;
    }

    /** @param change changes the day, and returns the reason that cases show for what comes of it; tried again after a deadlock */
    void after(LocalDate day, Actor by, Supplier<String> change) {
        retry.inTransaction(() -> {
            rows.lock(Set.of(), Set.of(day));
            boolean worked = workingDays.isWorkingDay(day);
            String reason = change.get();
            WorkingDays after = workingDays.held();
            if (after.isWorkingDay(day) != worked) {
                ChangePlan plan = plans.of(List.of(), new DaysChange(after, Set.of(day)));
                mover.carryOut(plan, ChangeCause.of(reason, null, by));
            }
            return day;
        });
    }
}
