package eplan.cycle;

import eplan.timeline.RoundKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a table cannot be the ladder.
 *
 * @param rows numbers of the rows it is about, from 1 as people count; where a row is missing those that stand nearest, if any
 * @param kind of round for which it shows
 * @param late null when it shows whatever the LAO's record
 * @param setting null when it shows whatever the province's setting
 */
public record LadderProblem(
        What what,
        List<Integer> rows,
        RoundKind kind,
        @Nullable LateRecord late,
        @Nullable LadderSetting setting,
        Rung.Name rung) {

    /** Text key {@code ladder.problem.<name>}. */
    public enum What {
        /** A level that no row gives. */
        GAP,
        /** Two rows give the same rung to the same LAO. */
        CONTRADICTION,
        /** Two reminders on one day. */
        SAME_DAY,
        /** A level does not come after the one below it. */
        NOT_RISING,
        /** A level goes to somebody below whom the level under it goes to. */
        FALLING,
        /** The rung is not for these people. */
        AUDIENCE,
        /** More days than anybody could mean. */
        DAYS,
        /** A reminder that does not come before the due date. */
        REMINDER_AFTER,
        /** Chasing before the due date has passed. */
        LEVEL_BEFORE,
        /** Nobody enters the analyst's own round on behalf. */
        OWN_ROUND,
        /** In hiring there is nothing to enter on behalf. */
        NOTHING_TO_ENTER,
        /** Steps of hiring are no LAO's, so there is no record of the year to ask for. */
        NO_RECORD
    }
}
