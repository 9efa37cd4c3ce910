package eplan.hiring;

import eplan.timeline.WorkingDays;
import java.time.LocalDate;

/**
 * A date that is counted from an act.
 *
 * @param from the day of the act, which is not counted (Civil and Commercial Code 193/3)
 * @param days calendar days for documents, working days for everything else
 */
record CountedDate(StepKind kind, LocalDate from, int days) {

    /** A last day that is no working day moves to the next one (Civil and Commercial Code 193/8). */
    LocalDate due(WorkingDays by) {
        return kind == StepKind.DOCUMENTS ? workingDay(from.plusDays(days), by) : by.plus(from, days);
    }

    /**
     * The same date once holidays have changed. Nobody becomes late by that: what would have been due on a day that is over is due today, or
     * on the next working day, and what is late already is not later than it was.
     *
     * @param before the date until now
     */
    LocalDate again(LocalDate before, LocalDate today, WorkingDays by) {
        LocalDate counted = due(by);
        if (!counted.isBefore(today) || !counted.isBefore(before)) {
            return counted;
        }
        return before.isBefore(today) ? before : workingDay(today, by);
    }

    private static LocalDate workingDay(LocalDate day, WorkingDays by) {
        return by.isWorkingDay(day) ? day : by.plus(day, 1);
    }
}
