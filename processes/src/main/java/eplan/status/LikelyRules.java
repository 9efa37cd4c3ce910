package eplan.status;

import eplan.status.LikelyLate.Why;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** When a round that is not overdue is likely to be. */
final class LikelyRules {

    /** So many rounds before it are looked at. */
    static final int ROUNDS_BEFORE = 2;

    /** A round nobody began may wait until this part of its window is left. */
    private static final int PART = 3;

    private LikelyRules() {}

    /** Working days of a round's window, first and last day included, and those that are left, today included. */
    record Window(int days, int left) {

        static Window of(LocalDate opens, LocalDate due, LocalDate today, WorkingDays workingDays) {
            LocalDate from = today.isBefore(opens) ? opens : today;
            return new Window(
                    workingDays.overdue(opens.minusDays(1), due), workingDays.overdue(from.minusDays(1), due));
        }

        boolean nearlyOver() {
            return PART * left <= days;
        }
    }

    /**
     * @param started something of the round was begun
     * @param lateBefore of the LAO's last {@value #ROUNDS_BEFORE} rounds before it that are over, how many were late or are missing
     */
    static Set<Why> why(boolean started, Window window, int lateBefore) {
        Set<Why> why = EnumSet.noneOf(Why.class);
        if (!started && window.nearlyOver()) {
            why.add(Why.UNTOUCHED);
        }
        if (lateBefore >= ROUNDS_BEFORE) {
            why.add(Why.LATE_TWICE);
        }
        return why;
    }
}
