package eplan.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change with what is needed to put it back.
 *
 * @param newOverride it gave the province its first date of its own
 * @param oldSet the day before shifting that was set before it; null where that was the due date itself
 * @param changeSet to which it belongs; null for none
 * @param whose the round and the province, in Thai
 */
record PastChange(
        TimelineChanges.Change change,
        boolean newOverride,
        @Nullable LocalDate oldSet,
        @Nullable Long changeSet,
        String whose) {

    /** What puts it back. */
    Wish.Due back() {
        LocalDate before = oldSet == null ? change.oldDue() : oldSet;
        return new Wish.Due(change.round(), change.province(), newOverride ? null : before, change.id());
    }
}
