package eplan.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tells when the watch of a running round looks next.
 *
 * @param onBehalfWanted a person wants the analyst to enter
 * @param onBehalfAsked the analyst has been asked already
 * @param waitsForEntry false while the analyst verifies
 * @param watchedTo the day of the last look
 */
record WatchStand(
        boolean onBehalfWanted,
        boolean onBehalfAsked,
        boolean waitsForEntry,
        @Nullable LocalDate watchedTo) {

    static WatchStand of(EntryRound round) {
        return new WatchStand(round.onBehalfWanted(), round.onBehalfAsked(), round.waitsForEntry(), round.watchedTo());
    }

    LocalDate next(LadderPlan plan, LocalDate today) {
        if (onBehalfWanted) {
            return today;
        }
        LocalDate look = plan.nextLook(onBehalfAsked, today);
        boolean lookedToday = today.equals(watchedTo);
        // while the analyst verifies, the LAO is not late: look once a day until the verdict
        return !waitsForEntry && lookedToday && !look.isAfter(today) ? today.plusDays(1) : look;
    }
}
