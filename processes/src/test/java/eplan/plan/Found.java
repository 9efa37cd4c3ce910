package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.Severity;
import java.math.BigDecimal;
import java.util.List;

/** What rules found, as the tests of rules read it: {@code projects:1:code problem.cell.required}, warnings with a {@code ?}. */
final class Found {

    private Found() {}

    static List<String> in(List<Problem> problems) {
        return problems.stream()
                .map(one -> one.field() + " " + one.key() + (one.severity() == Severity.WARNING ? " ?" : ""))
                .toList();
    }

    static BigDecimal baht(String amount) {
        return new BigDecimal(amount).setScale(2);
    }
}
