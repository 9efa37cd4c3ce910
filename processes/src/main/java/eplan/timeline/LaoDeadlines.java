package eplan.timeline;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Later dates for single LAOs (ขยายเวลา), decided by the head of their province within a limit or by headquarters, and why an LAO
 * has the date it has. {@link ChangeSets} move the dates of provinces and of the nation.
 */
public interface LaoDeadlines {

    /** How far a province may go by itself. Anybody signed in. */
    ExtensionLimit limit();

    /**
     * Sets the limit, from now on; HQ process owners only.
     *
     * @throws eplan.shared.Refused for days outside 0 to 365 and 1 to 30, or without a reason
     */
    void limit(int provinceDays, int endorseDays, String reason);

    /**
     * Gives these LAOs of one province a later date, all or none, in one transaction with timers, work items, escalations and the
     * record. A head's days are counted from the date of the province or the nation, never from an earlier extension.
     *
     * @param request the request that is granted with it, if there is one
     * @throws eplan.shared.Refused for a date that has passed, is not later than the one in force of any of them (which it names),
     *     lies after the lock or, for a head, beyond the limit; once the round is locked; for a round that was retired
     * @throws eplan.shared.NotFound when one of them does not lie in the province today
     */
    void extend(
            RoundId round,
            ProvinceId province,
            Set<LaoId> laos,
            LocalDate newDue,
            String reason,
            @Nullable Long request);

    /**
     * Takes the LAOs' own dates back: that of the province or the nation holds again, which may be past.
     *
     * @throws eplan.shared.Refused when one of them has no date of its own, and once the round is locked
     */
    void takeBack(RoundId round, ProvinceId province, Set<LaoId> laos, String reason);

    /** What {@link #extend} would do, for whom it may be done; changes nothing. Refuses what that refuses. */
    ExtensionPreview preview(RoundId round, ProvinceId province, Set<LaoId> laos, LocalDate newDue);

    /** Why the LAO has the date that it has; whoever may see the LAO. */
    DateStory why(RoundId round, LaoId lao);

    /**
     * @param provinceDays days past the calendar's date up to which a head decides; beyond, headquarters do
     * @param endorseDays working days within which officers give their opinion on a request
     */
    record ExtensionLimit(int provinceDays, int endorseDays) {}

    /**
     * @param calendarDue the date without any extension: the province's own or the nation's
     * @param unfinished LAOs whose unfinished round gets the new date
     * @param finished LAOs that have finished and are not touched
     * @param withdrawn open work items that would be withdrawn
     * @param promisesAfter promised dates that lie after the new due date
     */
    record ExtensionPreview(
            LocalDate calendarDue,
            LocalDate newDue,
            long unfinished,
            long finished,
            long withdrawn,
            long promisesAfter) {}

    /**
     * @param calendarDue the date without any extension: the province's own or the nation's
     * @param latestByProvince up to which day the province's head may extend it
     * @param legalBasis the letter that the round comes from
     * @param holidays on weekdays, between today and the due date: what counting working days leaves out
     * @param changes of the round's date, the province's and the LAO's own, latest first
     * @param setOn the day that the calendar's date was set to before shifting; null when it is that day
     * @param shift where the round's dates go that are no working days
     * @param skipped every day from the one that was set on up to the calendar's date, without that date: why it moved
     */
    record DateStory(
            Deadline inForce,
            LocalDate calendarDue,
            LocalDate latestByProvince,
            String legalBasis,
            List<Holidays.Holiday> holidays,
            List<DateChange> changes,
            @Nullable LocalDate setOn,
            Shift shift,
            List<SkippedDay> skipped) {

        /** The change that brought the date in force; empty when it stands as the letter has it. */
        public Optional<DateChange> because() {
            return changes.stream()
                    .filter(change -> change.source() == inForce.source()
                            && change.newDue().equals(inForce.dueOn())
                            && !change.takenBack())
                    .findFirst();
        }
    }

    /** A day that is no working day. @param holiday null for an ordinary Saturday or Sunday */
    record SkippedDay(LocalDate day, Holidays.@Nullable Holiday holiday) {}

    /**
     * One move of a date.
     *
     * @param source whose date moved
     * @param takenBack the LAO's own date went; the new one is that of its province or the nation
     * @param letter what it rests on, if any
     * @param at the business instant
     */
    record DateChange(
            Deadline.Source source,
            LocalDate oldDue,
            LocalDate newDue,
            boolean takenBack,
            String reason,
            @Nullable String letter,
            String by,
            Instant at) {}
}
