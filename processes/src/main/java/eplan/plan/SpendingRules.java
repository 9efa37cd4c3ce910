package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A quarter's spending: disbursed ≤ committed ≤ approved, in the quarter, after the ordinance (ว 1353 rows 3 and 5). */
final class SpendingRules {

    private SpendingRules() {}

    /**
     * @param nothing that nothing was bound or paid, said by a person
     * @param commitments of this quarter's record; the next two likewise
     * @param allCommitments of all quarters of the year, these included; so allPaid and allCarried
     * @param approved line to what is approved now, in baht
     * @param ordinance the day it was approved; null when none is recorded
     */
    record Facts(
            FiscalYear year,
            int quarter,
            LocalDate today,
            boolean nothing,
            List<Row> commitments,
            List<Row> disbursements,
            List<Row> carried,
            List<Row> allCommitments,
            List<Row> allPaid,
            List<Row> allCarried,
            Map<Long, BigDecimal> approved,
            @Nullable LocalDate ordinance) {

        /** Of all quarters: one of an earlier quarter is paid in this one. */
        Map<Long, Row> commitmentById() {
            return allCommitments.stream().collect(Collectors.toMap(Row::id, Function.identity(), (a, b) -> a));
        }
    }

    static List<Problem> of(Facts facts) {
        List<Problem> found = SheetRules.list();
        answer(found, facts);
        CommitmentRules.check(facts, found);
        DisbursementRules.check(facts, found);
        CarryOverRules.check(facts, found);
        return List.copyOf(found);
    }

    /** Either rows or "nothing", and rows on an ordinance only. */
    private static void answer(List<Problem> found, Facts facts) {
        boolean empty = facts.commitments().isEmpty() && facts.disbursements().isEmpty();
        if (empty && !facts.nothing()) {
            found.add(Problem.error("answer", "problem.spending.empty", facts.quarter()));
        }
        if (!empty && facts.nothing()) {
            found.add(Problem.error("answer", "problem.spending.nothing-and-rows"));
        }
        if (!empty && facts.ordinance() == null) {
            found.add(Problem.error("commitments", "problem.spending.no-ordinance"));
        }
    }
}
