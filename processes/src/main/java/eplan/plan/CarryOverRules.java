package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.SpendingRules.Facts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is carried over (กันเงินเหลื่อมปี): with a reason, and in all quarters no more than is left of the line. */
final class CarryOverRules {

    private CarryOverRules() {}

    static void check(Facts facts, List<Problem> found) {
        QuarterRows rows = new QuarterRows(Spending.CARRIED, facts.carried(), facts, found);
        rows.each(rows::whole);
        Map<Long, BigDecimal> left = left(facts);
        Map<Long, BigDecimal> carried = SheetRules.sums(facts.allCarried(), Spending.LINE, Spending.AMOUNT);
        rows.each((row, position) -> {
            Long line = row.get(Spending.LINE);
            BigDecimal rest = line == null ? null : left.get(line);
            BigDecimal sum = line == null ? BigDecimal.ZERO : carried.getOrDefault(line, BigDecimal.ZERO);
            if (rest != null && sum.compareTo(rest) > 0) {
                rows.error(row, Spending.AMOUNT, "problem.spending.carried-over-left", position, sum, rest);
            }
        });
    }

    /** Line to what is approved and not paid, over all quarters. */
    private static Map<Long, BigDecimal> left(Facts facts) {
        Map<Long, Row> commitmentById = facts.commitmentById();
        Map<Long, BigDecimal> left = new HashMap<>(facts.approved());
        for (Row paid : facts.allPaid()) {
            Long id = paid.get(Spending.COMMITMENT);
            Row commitment = id == null ? null : commitmentById.get(id);
            Long line = commitment == null ? null : commitment.get(Spending.LINE);
            if (line != null) {
                left.computeIfPresent(line, (key, now) -> now.subtract(paid.amount(Spending.AMOUNT)));
            }
        }
        return left;
    }
}
