package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of a round may not become ({@code design/workflows.md} "Deadlines: one truth").
 *
 * @param year whose calendar the round belongs to
 */
record MoveRules(
        FiscalYear year, LocalDate opensOn, @Nullable LocalDate lockOn, LocalDate today) {

    MoveRules(Round round, @Nullable LocalDate lockOn, LocalDate today) {
        this(round.year(), round.opensOn(), lockOn, today);
    }

    /** A due date. @throws Refused before the opening date, after the lock or once locked, more than a year past the fiscal year's end */
    void mayBecome(LocalDate to) {
        if (to.isBefore(opensOn)) {
            throw new Refused("refused.move.before-opening", to, opensOn);
        }
        if (lockOn != null && today.isAfter(lockOn)) {
            throw new Refused("refused.move.locked", lockOn);
        }
        if (lockOn != null && to.isAfter(lockOn)) {
            throw new Refused("refused.move.after-lock", to, lockOn);
        }
        notPastTheYear(to);
    }

    /**
     * The opening date moves only while the round has not opened.
     *
     * @param firstDue the earliest due date that anybody has for this round
     */
    void mayOpen(LocalDate day, LocalDate firstDue) {
        if (!today.isBefore(opensOn)) {
            throw new Refused("refused.opening.has-opened", opensOn);
        }
        if (day.equals(opensOn)) {
            throw new Refused("refused.opening.same-date", day);
        }
        if (day.isBefore(today) || day.isBefore(year.first())) {
            throw new Refused("refused.opening.too-early", day);
        }
        if (day.isAfter(firstDue)) {
            throw new Refused("refused.opening.after-due", day, firstDue);
        }
    }

    /**
     * The last day on which the round is accepted moves only while it is.
     *
     * @param to null for none
     * @param lastDue the latest due date that anybody has for this round
     */
    void mayLock(@Nullable LocalDate to, LocalDate lastDue) {
        if (lockOn != null && today.isAfter(lockOn)) {
            throw new Refused("refused.move.locked", lockOn);
        }
        if (to == null) {
            return;
        }
        if (to.isBefore(today)) {
            throw new Refused("refused.lock.past", to);
        }
        if (to.isBefore(lastDue)) {
            throw new Refused("refused.lock.before-due", to, lastDue);
        }
        notPastTheYear(to);
    }

    private void notPastTheYear(LocalDate to) {
        LocalDate latest = year.last().plusYears(1);
        if (to.isAfter(latest)) {
            throw new Refused("refused.move.past-year", to, latest);
        }
    }
}
