package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.SpendingRules.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is bound (ก่อหนี้ผูกพัน): within what is approved, on or after the ordinance, and no less than what was paid on it. */
final class CommitmentRules {

    private final Facts facts;
    private final QuarterRows rows;

    private CommitmentRules(Facts facts, QuarterRows rows) {
        this.facts = facts;
        this.rows = rows;
    }

    static void check(Facts facts, List<Problem> found) {
        QuarterRows rows = new QuarterRows(Spending.COMMITMENTS, facts.commitments(), facts, found);
        CommitmentRules rules = new CommitmentRules(facts, rows);
        rows.each(rules::commitment);
        rules.withinApproved();
        rules.coverWhatWasPaid();
        CommitmentDuplicates.check(facts, rows);
    }

    private void commitment(Row row, int position) {
        rows.whole(row, position);
        rows.inQuarter(row, Spending.MADE_ON, position);
        LocalDate day = row.get(Spending.MADE_ON);
        LocalDate ordinance = facts.ordinance();
        if (day != null && ordinance != null && day.isBefore(ordinance)) {
            rows.error(row, Spending.MADE_ON, "problem.spending.before-ordinance", position, ordinance);
        }
    }

    /** Over all quarters; told once a line. */
    private void withinApproved() {
        Map<Long, BigDecimal> committed = SheetRules.sums(facts.allCommitments(), Spending.LINE, Spending.AMOUNT);
        Set<Long> told = new HashSet<>();
        rows.each((row, position) -> {
            Long line = row.get(Spending.LINE);
            BigDecimal approved = line == null ? null : facts.approved().get(line);
            if (line == null || approved == null) {
                return;
            }
            BigDecimal sum = committed.getOrDefault(line, BigDecimal.ZERO);
            if (sum.compareTo(approved) > 0 && told.add(line)) {
                rows.error(row, Spending.AMOUNT, "problem.spending.over-approved", position, sum, approved);
            }
        });
    }

    /** A contract that is corrected downwards still covers what was paid on it, in whichever quarter. */
    private void coverWhatWasPaid() {
        Map<Long, BigDecimal> paid = SheetRules.sums(facts.allPaid(), Spending.COMMITMENT, Spending.AMOUNT);
        Map<Long, BigDecimal> here = SheetRules.sums(facts.disbursements(), Spending.COMMITMENT, Spending.AMOUNT);
        rows.each((row, position) -> {
            BigDecimal bound = row.amount(Spending.AMOUNT);
            BigDecimal sum = paid.getOrDefault(row.id(), BigDecimal.ZERO);
            if (!here.containsKey(row.id()) && sum.compareTo(bound) > 0) {
                rows.error(row, Spending.AMOUNT, "problem.spending.over-committed", position, sum, bound);
            }
        });
    }
}
