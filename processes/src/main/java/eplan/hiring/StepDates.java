package eplan.hiring;

import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * By when a step is to be done that has a date of its own. Duties 1 to 3 of letter ว 1353 have theirs in the calendar
 * ({@link StepKind#round}).
 */
@Component
class StepDates {

    /** Note 2 of letter ว 1353: documents reach headquarters 15 days after signing; calendar days. */
    static final int DOCUMENT_DAYS = 15;

    private final WorkingDays workingDays;
    private final HiringTerms terms;

    StepDates(WorkingDays workingDays, HiringTerms terms) {
        this.workingDays = workingDays;
        this.terms = terms;
    }

    /** Signing: working days after the later of approval and budget ({@link HiringYears.Terms#sign}). */
    CountedDate signing(LocalDate approvedOn, LocalDate budgetOn) {
        return counted(StepKind.SIGNING, approvedOn.isAfter(budgetOn) ? approvedOn : budgetOn);
    }

    /**
     * With as many days as the terms in force give this kind.
     *
     * @param from for documents the day of signing, for their check that on which they were sent, for a delivery the last day of the
     *     instalment, for an inspection that of the delivery; on a further turn that on which the return is recorded
     * @throws IllegalArgumentException for a kind that follows the calendar
     */
    CountedDate counted(StepKind kind, LocalDate from) {
        HiringYears.Terms now = terms.now();
        int days = switch (kind) {
            case SIGNING -> now.sign();
            case DOCUMENTS -> DOCUMENT_DAYS;
            case DOCUMENT_CHECK -> now.check();
            case DELIVERY -> now.deliver();
            case INSPECTION -> now.inspect();
            case REQUEST, EVALUATION, APPROVAL ->
                throw new IllegalArgumentException(kind + " has its date in the calendar");
        };
        return new CountedDate(kind, from, days);
    }

    /** By the holidays of now. */
    LocalDate due(CountedDate counted) {
        return counted.due(workingDays);
    }
}
