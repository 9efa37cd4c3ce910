package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Closing a year: every line ends disbursed, carried over or lapsed, to the satang, with the reason (ว 1353 rows 1 and 6). */
final class ClosingRules {

    private ClosingRules() {}

    /**
     * @param approved line to what is approved, in baht; paid and carried likewise, as recorded elsewhere in the system
     * @param names line to its code and name
     */
    record Facts(
            Row head,
            List<Row> outcomes,
            Map<Long, BigDecimal> approved,
            Map<Long, BigDecimal> paid,
            Map<Long, BigDecimal> carried,
            Map<Long, String> names) {}

    static List<Problem> of(Facts facts) {
        List<Problem> found = SheetRules.list();
        if (facts.outcomes().isEmpty()) {
            found.add(Problem.error("outcomes", "problem.closing.empty"));
        }
        for (int i = 0; i < facts.outcomes().size(); i++) {
            outcome(found, facts, facts.outcomes().get(i), i + 1);
        }
        lines(found, facts);
        facts.names().forEach((line, name) -> {
            if (facts.outcomes().stream().noneMatch(row -> line.equals(row.get(Closings.LINE)))) {
                found.add(Problem.error("outcomes:line-" + line, "problem.closing.line-missing", name));
            }
        });
        SheetRules.required(found, Closings.HEAD, facts.head(), 1);
        return List.copyOf(found);
    }

    /** Each budget line once, and nothing else where the year has an ordinance. */
    private static void lines(List<Problem> found, Facts facts) {
        Map<Long, Integer> met = new HashMap<>();
        for (int i = 0; i < facts.outcomes().size(); i++) {
            Row row = facts.outcomes().get(i);
            Long line = row.get(Closings.LINE);
            Integer before = line == null ? null : met.putIfAbsent(line, i + 1);
            if (before != null) {
                found.add(error(row, Closings.NAME, "problem.closing.line-twice", i + 1, before));
            } else if (line == null && !facts.names().isEmpty()) {
                found.add(error(row, Closings.NAME, "problem.closing.no-line", i + 1));
            }
        }
    }

    private static void outcome(List<Problem> found, Facts facts, Row row, int position) {
        SheetRules.required(found, Closings.OUTCOMES, row, position);
        BigDecimal approved = row.amount(Closings.APPROVED);
        BigDecimal disbursed = row.amount(Closings.DISBURSED);
        BigDecimal carried = row.amount(Closings.CARRIED);
        BigDecimal lapsed = row.amount(Closings.LAPSED);
        BigDecimal ended = disbursed.add(carried).add(lapsed);
        if (approved.compareTo(ended) != 0) {
            found.add(error(
                    row,
                    Closings.LAPSED,
                    "problem.closing.balance",
                    position,
                    approved,
                    ended,
                    approved.subtract(ended)));
        }
        if (carried.add(lapsed).signum() > 0 && row.text(Closings.REASON).isBlank()) {
            found.add(error(row, Closings.REASON, "problem.closing.reason", position));
        }
        asRecorded(found, facts, row, position);
    }

    private static void asRecorded(List<Problem> found, Facts facts, Row row, int position) {
        Long line = row.get(Closings.LINE);
        if (line == null) {
            return;
        }
        compare(
                found,
                row,
                Closings.APPROVED,
                "problem.closing.approved-differs",
                position,
                facts.approved().get(line));
        BigDecimal paid = facts.paid().getOrDefault(line, BigDecimal.ZERO);
        if (row.amount(Closings.DISBURSED).compareTo(paid) != 0) {
            found.add(Problem.warning(
                    Closings.OUTCOMES.field(row.id(), Closings.DISBURSED),
                    "problem.closing.disbursed-differs",
                    position,
                    row.amount(Closings.DISBURSED),
                    paid));
        }
        BigDecimal carried = facts.carried().getOrDefault(line, BigDecimal.ZERO);
        if (carried.signum() > 0 && row.amount(Closings.CARRIED).compareTo(carried) != 0) {
            found.add(Problem.warning(
                    Closings.OUTCOMES.field(row.id(), Closings.CARRIED),
                    "problem.closing.carried-differs",
                    position,
                    row.amount(Closings.CARRIED),
                    carried));
        }
    }

    private static void compare(
            List<Problem> found,
            Row row,
            Column<BigDecimal> column,
            String key,
            int position,
            @org.jspecify.annotations.Nullable BigDecimal recorded) {
        if (recorded != null && row.amount(column).compareTo(recorded) != 0) {
            found.add(error(row, column, key, position, row.amount(column), recorded));
        }
    }

    private static Problem error(Row row, Column<?> column, String key, Object... params) {
        return Problem.error(Closings.OUTCOMES.field(row.id(), column), key, params);
    }
}
