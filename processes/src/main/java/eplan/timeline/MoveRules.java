package eplan.timeline;

import eplan.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a due date may not be moved to ({@code design/workflows.md} "Deadlines: one truth"). */
record MoveRules(Round round, @Nullable LocalDate lockOn, LocalDate today) {

    /** @throws Refused for the date it already is, and whatever {@link #mayBecome} refuses */
    void mayMove(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            throw new Refused("refused.move.same-date", to);
        }
        mayBecome(to);
    }

    /** @throws Refused before the opening date, after the lock or once locked, more than a year past the fiscal year's end */
    void mayBecome(LocalDate to) {
        if (to.isBefore(round.opensOn())) {
            throw new Refused("refused.move.before-opening", to, round.opensOn());
        }
        if (lockOn != null && today.isAfter(lockOn)) {
            throw new Refused("refused.move.locked", lockOn);
        }
        if (lockOn != null && to.isAfter(lockOn)) {
            throw new Refused("refused.move.after-lock", to, lockOn);
        }
        LocalDate latest = round.year().last().plusYears(1);
        if (to.isAfter(latest)) {
            throw new Refused("refused.move.past-year", to, latest);
        }
    }
}
