package eplan.timeline;

import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.RoundDates.Own;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One due date, of the nation or a province, as it is and as it is to be.
 *
 * @param published whether anybody has to follow
 * @param oldSet the day before shifting; null where it is the due date itself
 * @param newSet the same afterwards
 * @param does what becomes of its row
 * @param wished whether somebody asked for it; otherwise it follows the holidays
 * @param undoes the change that it puts back
 */
record DateStep(
        RoundId round,
        @Nullable ProvinceId province,
        boolean published,
        LocalDate oldDue,
        @Nullable LocalDate oldSet,
        LocalDate newDue,
        @Nullable LocalDate newSet,
        Does does,
        boolean wished,
        @Nullable Long undoes) {

    enum Does {
        CHANGES,
        /** The province had no date of its own. */
        BEGINS,
        /** The province has none of its own any more. */
        ENDS
    }

    static DateStep change(RoundDates round, Own own, LocalDate set, LocalDate due, Wish.@Nullable Due wish) {
        return new DateStep(
                round.id(),
                own.province(),
                round.published(),
                own.dueOn(),
                own.setOn(),
                due,
                set.equals(due) ? null : set,
                Does.CHANGES,
                wish != null,
                wish == null ? null : wish.undoes());
    }

    static DateStep begin(RoundDates round, LocalDate set, LocalDate due, Wish.Due wish) {
        return new DateStep(
                round.id(),
                wish.province(),
                round.published(),
                round.standard().dueOn(),
                round.standard().setOn(),
                due,
                set.equals(due) ? null : set,
                Does.BEGINS,
                true,
                wish.undoes());
    }

    static DateStep end(RoundDates round, Own own, LocalDate back, Wish.Due wish) {
        return new DateStep(
                round.id(),
                own.province(),
                round.published(),
                own.dueOn(),
                own.setOn(),
                back,
                null,
                Does.ENDS,
                true,
                wish.undoes());
    }

    boolean moves() {
        return !oldDue.equals(newDue);
    }

    /** A province may get a date of its own that is what it had: the nation's then moves without it. */
    boolean concernsCases() {
        return published && (moves() || does == Does.BEGINS);
    }

    boolean ends() {
        return does == Does.ENDS;
    }

    boolean ofNation() {
        return province == null;
    }

    DeadlineMove move(String reason) {
        return new DeadlineMove(round, province, oldDue, newDue, reason);
    }
}
