package eplan.cycle;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import java.util.List;

/** How punctual an LAO was, year by year; whoever may see it. Counts its own rounds: row 4 of the calendar is the analyst's. */
public interface Punctuality {

    /** Years of which a round has opened, the latest first. */
    List<PunctualYear> of(LaoId lao);

    /**
     * Rounds that have opened and were not retired.
     *
     * @param onTime everything was in by the date then in force; what waits for the analyst's word counts
     * @param late everything was in, but after that
     * @param notReceived its lock passed before that
     * @param overdue it is past its date and still awaited
     * @param workingDaysLate by which the late ones were late, together
     * @param onBehalf in which an analyst completed something for the LAO
     */
    record PunctualYear(
            FiscalYear year,
            int rounds,
            int onTime,
            int late,
            int notReceived,
            int overdue,
            int workingDaysLate,
            int onBehalf) {

        /** Rounds of which it is known how they ended, or that they are late. */
        public int judged() {
            return onTime + late + notReceived + overdue;
        }

        /** Working days by which the late ones were late, one with the other; 0 without any. */
        public double averageDaysLate() {
            return late == 0 ? 0 : (double) workingDaysLate / late;
        }
    }
}
