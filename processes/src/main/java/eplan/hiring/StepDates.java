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
    LocalDate signing(LocalDate approvedOn, LocalDate budgetOn) {
        LocalDate from = approvedOn.isAfter(budgetOn) ? approvedOn : budgetOn;
        return workingDays.plus(from, terms.now().sign());
    }

    /**
     * Documents to headquarters: the first day is not counted, and a last day that is no working day moves to the next one (Civil and
     * Commercial Code 193/3, 193/8).
     *
     * @param from the day of signing, or on a further turn that of the return
     */
    LocalDate documents(LocalDate from) {
        LocalDate last = from.plusDays(DOCUMENT_DAYS);
        return workingDays.isWorkingDay(last) ? last : workingDays.plus(last, 1);
    }

    /** Headquarters' check: working days after the documents were sent ({@link HiringYears.Terms#check}). */
    LocalDate check(LocalDate sentOn) {
        return workingDays.plus(sentOn, terms.now().check());
    }

    /**
     * A delivery: working days ({@link HiringYears.Terms#deliver}) after this day.
     *
     * @param from the last day of the instalment, or on a further turn the day of the return
     */
    LocalDate delivery(LocalDate from) {
        return workingDays.plus(from, terms.now().deliver());
    }

    /** An inspection: working days after the delivery ({@link HiringYears.Terms#inspect}). */
    LocalDate inspection(LocalDate deliveredOn) {
        return workingDays.plus(deliveredOn, terms.now().inspect());
    }
}
