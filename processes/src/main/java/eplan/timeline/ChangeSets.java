package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.HiringStepId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a published calendar (ชุดการแก้ไข): edits are collected as a draft, previewed, applied all in one transaction, and
 * may be undone. HQ process owners make them; HQ of any kind reads. Every person has one draft a year; several may lie beside
 * each other, and an edit whose date somebody else has moved meanwhile says so.
 */
public interface ChangeSets {

    /** The person's own draft of the year; a new, empty one when there is none. @throws eplan.shared.NotFound for a year without a calendar */
    ChangeSet draft(FiscalYear year);

    /** All that were not discarded, the latest first; HQ of any kind. */
    List<ChangeSet> of(FiscalYear year);

    /** HQ of any kind. @throws eplan.shared.NotFound when there is none */
    ChangeSet get(long id);

    /**
     * Adds an edit to one's own draft; one of the same thing is replaced, and counts from the date in force now.
     *
     * @param version of the draft as it was seen
     * @throws eplan.shared.Refused for a date that the round may not have, a holiday without a name or a source, or what is so already
     */
    ChangeSet put(long id, long version, Edit edit);

    /** Takes one edit out of one's own draft. */
    ChangeSet drop(long id, long version, long edit);

    /** Throws one's own draft away. */
    void discard(long id, long version);

    /** What it would do now, by province; changes nothing and waits for nobody. */
    Preview preview(long id);

    /** The cases behind a number of the preview, by province and name. @param province null for the nation */
    List<Touched> touched(long id, Effect effect, @Nullable ProvinceId province, int from, int size);

    /**
     * Asks another process owner to look at it and apply it; needed where four eyes are switched on.
     *
     * @throws eplan.shared.Refused without edits or a reason
     */
    ChangeSet submit(long id, long version, String reason, @Nullable String letter);

    /** Takes a submitted, scheduled or failed one back to be its author's draft; what was only submitted, the author alone. */
    ChangeSet withdraw(long id, long version);

    /**
     * Does all of it in one transaction: deadlines, watch timers, work items, holidays, audit. Cases that moved on since the preview are
     * handled as they stand now.
     *
     * @param stamp of the preview that was looked at
     * @throws eplan.shared.StaleForm when the draft is not what was previewed, or a date was moved by somebody else since
     * @throws eplan.shared.Refused when the preview is of another day; without a reason; one's own where four eyes are switched on
     */
    ChangeSet apply(long id, String stamp, String reason, @Nullable String letter);

    /**
     * The same on a coming day, before anything else of that day. It is applied to the cases as they stand then.
     *
     * @throws eplan.shared.Refused when the day is not after today or one of the edits could no longer be then, and what {@link
     *     #apply} refuses
     */
    ChangeSet schedule(long id, String stamp, LocalDate day, String reason, @Nullable String letter);

    /**
     * Puts back what it changed where nothing newer has moved it.
     *
     * @return with what was left in {@link ChangeSet#left()}
     * @throws eplan.shared.Refused when it is not applied, or undone already
     */
    ChangeSet undo(long id, String reason);

    /** Whether somebody else than the author has to apply. HQ of any kind. */
    boolean fourEyes();

    /** Switches it; HQ process owners. @throws eplan.shared.Refused without a reason */
    void fourEyes(boolean on, String reason);

    /** Text keys {@code changeset.state.<name>}. */
    enum State {
        DRAFT,
        SUBMITTED,
        SCHEDULED,
        APPLIED,
        UNDONE,
        /** The day came and it could not be applied; {@link ChangeSet#failure()} says why. */
        FAILED
    }

    /** One thing that changes. */
    sealed interface Edit {

        /** The last day of a round, for the nation or one province. Where the round shifts, the day before shifting. */
        record DueOn(RoundId round, @Nullable ProvinceId province, LocalDate to) implements Edit {}

        /** The first day of a round that has not opened. */
        record OpensOn(RoundId round, LocalDate to) implements Edit {}

        /** The last day on which it is still accepted; null for none. */
        record LockOn(RoundId round, @Nullable LocalDate to) implements Edit {}

        /** The day becomes a holiday, or another one than it was. */
        record HolidayOn(Holidays.Holiday holiday) implements Edit {}

        /** The day becomes an ordinary one. */
        record NoHoliday(LocalDate day) implements Edit {}
    }

    /**
     * One edit of a set.
     *
     * @param roundKey null for holidays
     * @param from the date when it was edited; null for a lock that was none, and for holidays
     * @param now the date in force; other than {@code from} when somebody else moved it since
     * @param to the date it gets, shifted where the round shifts; null for a lock that goes, and for holidays
     * @param stale whether somebody else moved that date, or changed that holiday, since
     */
    record Line(
            long id,
            Edit edit,
            @Nullable String roundKey,
            @Nullable LocalDate from,
            @Nullable LocalDate now,
            @Nullable LocalDate to,
            boolean stale) {}

    /**
     * @param on the business day
     * @param by whose draft it is
     * @param mine whether it is the reader's own
     * @param scheduledOn the day on which it is applied, if scheduled
     * @param appliedBy who applied or undid it last
     * @param report what it did, by effect, counted as it was applied; empty before
     * @param foreseen what the preview had said
     * @param left what an undo left as it is, in words
     */
    record ChangeSet(
            long id,
            FiscalYear year,
            State state,
            long version,
            List<Line> lines,
            String reason,
            @Nullable String letter,
            String by,
            boolean mine,
            Instant at,
            @Nullable LocalDate scheduledOn,
            @Nullable String appliedBy,
            @Nullable Instant appliedAt,
            Map<Effect, Long> report,
            Map<Effect, Long> foreseen,
            List<String> left,
            @Nullable String failure) {}

    /** What becomes of a case; text keys {@code changeset.effect.<name>}. */
    enum Effect {
        /** Unfinished cases that get another date. */
        MOVED,
        /** Unfinished cases that get another last day on which they are accepted, or none. */
        LOCK,
        /** Timers that move: watches, openings, and next steps of escalations that go on. */
        TIMER,
        /** Open work items that get another date. */
        TASK,
        /** Open escalations that are withdrawn. */
        WITHDRAWN,
        /** On-behalf tasks that are withdrawn. */
        ON_BEHALF_WITHDRAWN,
        /** Escalations raised at the next look, which is at once. */
        RAISED,
        /** On-behalf tasks that analysts get at the next look, because the new date asks for them already. */
        ON_BEHALF_ASKED,
        /** Reminders that will go (again) on another day. */
        REMINDED,
        /** Cases of which fewer reminders are still to come than were. */
        NOT_REMINDED,
        /** Cases that keep a narrower date of their own. */
        KEEPS_OWN,
        /** Extensions that end no later than the new date. */
        POINTLESS,
        /** Promises for a day after the new date. */
        PROMISED_AFTER,
        /** Untouched, because they are done. */
        FINISHED
    }

    /**
     * @param on the business day it was made; it may be applied on that day only
     * @param stamp names what was previewed
     * @param nation counts by effect
     * @param provinces the same by province, most moved first
     * @param dates due dates that move though no edit names them, because a holiday comes or goes
     * @param stale whether one of its edits is
     */
    record Preview(
            long changeSet,
            LocalDate on,
            String stamp,
            Map<Effect, Long> nation,
            List<ProvinceEffects> provinces,
            List<DateChange> dates,
            boolean stale) {}

    /**
     * A due date that follows the holidays, of whichever year; also of rounds that no case has yet.
     *
     * @param province null for the nation
     */
    record DateChange(
            RoundId round, String roundKey, @Nullable ProvinceId province, LocalDate from, LocalDate to) {}

    record ProvinceEffects(ProvinceId province, String nameTh, String nameEn, Map<Effect, Long> counts) {}

    /**
     * One case behind a number: an LAO's round, or a step of the hiring cycle.
     *
     * @param entryRound its id; 0 for a step
     * @param lao null for a step
     * @param laoTh the LAO's name; the province's for a step
     * @param round null for a step with a date of its own, which stands in no calendar
     * @param roundKey of that round; where there is none, the kind of step: text key {@code hiring.step.<roundKey>}
     * @param step null for an LAO's round
     */
    record Touched(
            long entryRound,
            @Nullable LaoId lao,
            String laoTh,
            ProvinceId province,
            @Nullable RoundId round,
            String roundKey,
            String caseNumber,
            @Nullable HiringStepId step) {

        /** An LAO's round. */
        public Touched(
                long entryRound,
                LaoId lao,
                String laoTh,
                ProvinceId province,
                RoundId round,
                String roundKey,
                String caseNumber) {
            this(entryRound, lao, laoTh, province, round, roundKey, caseNumber, null);
        }

        /** A province's step of the hiring cycle; with the name of its kind where it has no row of the calendar. */
        public static Touched ofStep(
                HiringStepId step,
                String provinceTh,
                ProvinceId province,
                @Nullable RoundId round,
                String roundKey,
                String caseNumber) {
            return new Touched(0, null, provinceTh, province, round, roundKey, caseNumber, step);
        }
    }
}
