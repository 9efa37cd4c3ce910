package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moving the due date of running rounds, for the nation or one province; HQ process owners only. */
public interface TimelineChanges {

    /** What a move would do; changes nothing. @throws eplan.shared.Refused for a date before the opening date or past the lock */
    MovePreview preview(MoveDueDate move);

    /**
     * Moves the date in one transaction: deadline, watch timers, work items, audit.
     *
     * @param expectedOldDue the date the preview showed
     * @param reason required
     * @param letter the letter it rests on, if any
     * @return the change's id, for undo
     * @throws eplan.shared.StaleForm when somebody moved the date since the preview
     */
    long apply(MoveDueDate move, LocalDate expectedOldDue, String reason, @Nullable String letter);

    /** Puts the date back as it was before the change. @throws eplan.shared.Refused unless it is the latest change of that date */
    void undo(long changeId, String reason);

    /** The year's changes, latest first. */
    List<Change> history(FiscalYear year);

    /** The dates that single provinces have instead of the default, in the year's rounds; HQ of any kind. */
    List<ProvinceDate> provinceDates(FiscalYear year);

    record ProvinceDate(RoundId round, ProvinceId province, String nameTh, String nameEn, LocalDate dueOn) {}

    /** @param province null for the whole nation */
    record MoveDueDate(RoundId round, @Nullable ProvinceId province, LocalDate newDue) {}

    /** @param undone whether a later change put it back; @param undoable whether it may be put back now */
    record Change(
            long id,
            RoundId round,
            String roundKey,
            @Nullable ProvinceId province,
            LocalDate oldDue,
            LocalDate newDue,
            String reason,
            @Nullable String letter,
            String by,
            Instant at,
            boolean undone,
            boolean undoable) {}

    /**
     * @param unfinished LAOs whose unfinished round gets the new date
     * @param finished LAOs that have finished and are not touched
     * @param withdrawn open work items that would be withdrawn
     * @param raised escalations that would be raised at the next look, which is at once
     * @param extended LAOs whose own extension or province override keeps its date
     * @param promisesAfter promised dates that lie after the new due date
     * @param provinces unfinished LAOs by province, most first
     */
    record MovePreview(
            LocalDate oldDue,
            LocalDate newDue,
            long unfinished,
            long finished,
            long withdrawn,
            long raised,
            long extended,
            long promisesAfter,
            List<ProvinceCount> provinces) {}

    record ProvinceCount(ProvinceId province, String nameTh, String nameEn, long laos) {}
}
