package eplan.inbox;

import eplan.inbox.Inbox.Group;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The groups of the list as ranges of due dates: for SQL, and for one item that was read. */
final class Lateness {

    private static final int SOON_DAYS = 7;

    private Lateness() {}

    /** The first day that is not soon any more. */
    static LocalDate laterFrom(LocalDate today) {
        return today.plusDays(SOON_DAYS);
    }

    /** On rows {@code w}, with the parameters {@code today}, {@code farBefore} and {@code laterFrom}. */
    static String condition(Group group) {
        String awake = "(w.asleep_until is null or w.asleep_until < :today)";
        return switch (group) {
            case ASLEEP -> "w.asleep_until >= :today";
            case FAR_OVERDUE -> awake + " and w.due_on < :farBefore";
            case OVERDUE -> awake + " and w.due_on >= :farBefore and w.due_on < :today";
            case DUE_SOON -> awake + " and w.due_on >= :today and w.due_on < :laterFrom";
            case LATER -> awake + " and w.due_on >= :laterFrom";
        };
    }

    static Group group(LocalDate dueOn, @Nullable LocalDate asleepUntil, LocalDate today, LocalDate farBefore) {
        if (asleepUntil != null && !asleepUntil.isBefore(today)) {
            return Group.ASLEEP;
        }
        if (dueOn.isBefore(today)) {
            return dueOn.isBefore(farBefore) ? Group.FAR_OVERDUE : Group.OVERDUE;
        }
        return dueOn.isBefore(laterFrom(today)) ? Group.DUE_SOON : Group.LATER;
    }
}
