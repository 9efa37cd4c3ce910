package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.SpendingRules.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is paid (เบิกจ่าย): on a contract of the year, not before it was bound, and no more than it binds over all quarters. */
final class DisbursementRules {

    private final Facts facts;
    private final QuarterRows rows;
    private final Map<Long, Row> commitmentById;

    private DisbursementRules(Facts facts, QuarterRows rows) {
        this.facts = facts;
        this.rows = rows;
        this.commitmentById = facts.commitmentById();
    }

    static void check(Facts facts, List<Problem> found) {
        QuarterRows rows = new QuarterRows(Spending.DISBURSEMENTS, facts.disbursements(), facts, found);
        DisbursementRules rules = new DisbursementRules(facts, rows);
        rows.each(rules::disbursement);
        rules.withinCommitted();
        SheetRules.duplicates(
                found,
                Spending.DISBURSEMENTS,
                facts.disbursements(),
                Spending.COMMITMENT,
                row -> row.get(Spending.COMMITMENT) + "|" + row.get(Spending.PAID_ON) + "|" + row.get(Spending.AMOUNT),
                (field, row, other) -> Problem.warning(field, "problem.spending.paid-twice", row, other));
    }

    private @Nullable Row commitment(Row row) {
        Long id = row.get(Spending.COMMITMENT);
        return id == null ? null : commitmentById.get(id);
    }

    private void disbursement(Row row, int position) {
        rows.whole(row, position);
        rows.inQuarter(row, Spending.PAID_ON, position);
        Row commitment = commitment(row);
        LocalDate day = row.get(Spending.PAID_ON);
        LocalDate made = commitment == null ? null : commitment.get(Spending.MADE_ON);
        if (day != null && made != null && day.isBefore(made)) {
            rows.error(row, Spending.PAID_ON, "problem.spending.paid-before-bound", position, made);
        }
    }

    /** Told once a contract. */
    private void withinCommitted() {
        Map<Long, BigDecimal> paid = SheetRules.sums(facts.allPaid(), Spending.COMMITMENT, Spending.AMOUNT);
        Set<Long> told = new HashSet<>();
        rows.each((row, position) -> {
            Row commitment = commitment(row);
            if (commitment == null) {
                return;
            }
            BigDecimal bound = commitment.amount(Spending.AMOUNT);
            BigDecimal sum = paid.getOrDefault(commitment.id(), BigDecimal.ZERO);
            if (sum.compareTo(bound) > 0 && told.add(commitment.id())) {
                rows.error(row, Spending.AMOUNT, "problem.spending.over-committed", position, sum, bound);
            }
        });
    }
}
