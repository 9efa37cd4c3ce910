package eplan.clock;

import eplan.plan.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What is recorded of an LAO's budget lines in a year, in baht by line.
 *
 * @param lines as passed, in the ordinance's order; empty when no ordinance is in the system
 * @param approved with additional ordinances and transfers
 */
record RecordedBudget(
        List<Row> lines,
        Map<Long, BigDecimal> approved,
        Map<Long, BigDecimal> committed,
        Map<Long, BigDecimal> paid,
        Map<Long, BigDecimal> carried) {

    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(2);

    BigDecimal approved(Row line) {
        return approved.getOrDefault(line.id(), NONE);
    }

    /** Approved and not committed yet. */
    BigDecimal open(Row line) {
        return approved(line).subtract(committed.getOrDefault(line.id(), NONE));
    }

    BigDecimal paid(Row line) {
        return paid.getOrDefault(line.id(), NONE);
    }

    BigDecimal carried(Row line) {
        return carried.getOrDefault(line.id(), NONE);
    }
}
