package eplan.timeline;

import eplan.people.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Why dates change, for the record and for the cases.
 *
 * @param reason what the person gave
 * @param ofHolidays the same with the holidays' names, for what follows them
 * @param letter what it rests on, if any
 * @param changeSet to which the changes belong; null for none, and for what puts one back
 */
record ChangeCause(
        String reason,
        String ofHolidays,
        @Nullable String letter,
        @Nullable Long changeSet,
        Actor by) {

    /** Of one date, which does not touch holidays. */
    static ChangeCause of(String reason, @Nullable String letter, Actor by) {
        return new ChangeCause(reason, reason, letter, null, by);
    }

    String of(DateStep step) {
        return step.wished() ? reason : ofHolidays;
    }
}
