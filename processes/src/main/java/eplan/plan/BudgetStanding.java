package eplan.plan;

import java.math.BigDecimal;
import java.util.List;

/** How each line of the year's budget stands: what was approved, bound and paid by the end of a quarter, and in it. */
public interface BudgetStanding {

    /** Of the quarter that the key's item is about, else of the whole year; in the ordinance's order. */
    List<LineStanding> of(RecordKey key);

    /**
     * In baht.
     *
     * @param planned of the project in the promoted plan; zero outside projects
     * @param passed as the council passed it; approved includes what moved since
     * @param committed to the end of the quarter, of which {@code committedNow} in it; paid likewise
     */
    record LineStanding(
            long line,
            String code,
            String name,
            BigDecimal planned,
            BigDecimal passed,
            BigDecimal approved,
            BigDecimal committed,
            BigDecimal committedNow,
            BigDecimal paid,
            BigDecimal paidNow) {

        /** Still free to be bound. */
        public BigDecimal free() {
            return approved.subtract(committed);
        }
    }
}
