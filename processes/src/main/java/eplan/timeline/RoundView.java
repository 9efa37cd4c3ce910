package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of one year's calendar with its default dates.
 *
 * @param key such as {@code plan} or {@code monthly-02}; unique in the year
 * @param row the letter's row number 1 to 6, then those of hiring and what was added; 0 for monthly rounds
 * @param dataYear the fiscal year whose data it concerns (FY−1 for {@code close-previous}); of hiring the hiring year
 * @param opensOn first day, inclusive
 * @param dueOn last day, inclusive: "due 28 Feb" ends at 24:00 that day, Asia/Bangkok
 * @param lockOn last day on which an unfinished round is still accepted, inclusive; null without a lock
 * @param items keys of the entry items, such as {@code three-year-plan}; none in rounds of hiring
 * @param legalBasis the letter it comes from, such as "ว 1353 ที่ 2"
 * @param retired HQ took the row out of this year: it passes straight through
 * @param shift where its due dates go that are no working days
 * @param reminders working days before the due date on which the responsible party is reminded; null for the ladder's own
 */
public record RoundView(
        RoundId id,
        FiscalYear year,
        String key,
        RoundKind kind,
        int row,
        String nameTh,
        String nameEn,
        String shortTh,
        String shortEn,
        FiscalYear dataYear,
        LocalDate opensOn,
        LocalDate dueOn,
        @Nullable LocalDate lockOn,
        Responsible responsible,
        List<String> items,
        String legalBasis,
        boolean retired,
        Shift shift,
        @Nullable List<Integer> reminders) {

    /** Whether headquarters added it: the template has no row for it. */
    public boolean added() {
        return !Template.has(key);
    }

    /** Whether it is a duty of the provinces in the hiring cycle: no LAO has it, and it is neither added nor taken out. */
    public boolean hiring() {
        return kind == RoundKind.HIRING;
    }
}
