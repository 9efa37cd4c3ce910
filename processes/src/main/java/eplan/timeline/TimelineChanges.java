package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was changed of single due dates, and putting one back; {@link ChangeSets} move them. */
public interface TimelineChanges {

    /**
     * Puts the date back as it was before the change, in one transaction with all that hangs on it; HQ process owners only.
     *
     * @throws eplan.shared.Refused unless it is the latest change of that date
     */
    void undo(long changeId, String reason);

    /** The year's changes outside of change sets, latest first; HQ of any kind. */
    List<Change> history(FiscalYear year);

    /** The dates that single provinces have instead of the default, in the year's rounds; HQ of any kind. */
    List<ProvinceDate> provinceDates(FiscalYear year);

    record ProvinceDate(RoundId round, ProvinceId province, String nameTh, String nameEn, LocalDate dueOn) {}

    /**
     * @param province null for the whole nation
     * @param undone whether a later change put it back
     * @param undoable whether it may be put back now
     */
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
}
