package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A quarter's spending: disbursed ≤ committed ≤ approved, in the quarter, after the ordinance (ว 1353 rows 3 and 5). */
final class SpendingRules {

    private final Facts facts;
    private final List<Problem> found = SheetRules.list();
    private final Map<Long, Row> commitmentById;

    private SpendingRules(Facts facts) {
        this.facts = facts;
        this.commitmentById =
                facts.allCommitments().stream().collect(Collectors.toMap(Row::id, Function.identity(), (a, b) -> a));
    }

    /**
     * @param nothing that nothing was bound or paid, said by a person
     * @param commitments of this quarter's record; the next two likewise
     * @param allCommitments of all quarters of the year, these included; so allPaid
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
            Map<Long, BigDecimal> approved,
            @Nullable LocalDate ordinance) {}

    static List<Problem> of(Facts facts) {
        SpendingRules rules = new SpendingRules(facts);
        rules.all();
        return List.copyOf(rules.found);
    }

    private void all() {
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
        each(facts.commitments(), this::commitment);
        each(facts.disbursements(), this::disbursement);
        each(facts.carried(), this::carried);
        linesWithinApproved();
        commitmentsWithinThemselves();
        paidLaterFits();
        carriedFits();
        duplicates();
    }

    private interface Look {
        void at(Row row, int position);
    }

    private static void each(List<Row> rows, Look look) {
        for (int i = 0; i < rows.size(); i++) {
            look.at(rows.get(i), i + 1);
        }
    }

    private void commitment(Row row, int position) {
        SheetRules.required(found, Spending.COMMITMENTS, row, position);
        positive(Spending.COMMITMENTS, row, position);
        LocalDate day = row.get(Spending.MADE_ON);
        inQuarter(Spending.COMMITMENTS, Spending.MADE_ON, row, position, day);
        if (day != null && facts.ordinance() != null && day.isBefore(facts.ordinance())) {
            error(
                    Spending.COMMITMENTS,
                    Spending.MADE_ON,
                    row,
                    "problem.spending.before-ordinance",
                    position,
                    facts.ordinance());
        }
    }

    private void disbursement(Row row, int position) {
        SheetRules.required(found, Spending.DISBURSEMENTS, row, position);
        positive(Spending.DISBURSEMENTS, row, position);
        LocalDate day = row.get(Spending.PAID_ON);
        inQuarter(Spending.DISBURSEMENTS, Spending.PAID_ON, row, position, day);
        Row commitment = Optional.ofNullable(row.get(Spending.COMMITMENT))
                .map(commitmentById::get)
                .orElse(null);
        LocalDate made = commitment == null ? null : commitment.get(Spending.MADE_ON);
        if (day != null && made != null && day.isBefore(made)) {
            error(Spending.DISBURSEMENTS, Spending.PAID_ON, row, "problem.spending.paid-before-bound", position, made);
        }
    }

    private void carried(Row row, int position) {
        SheetRules.required(found, Spending.CARRIED, row, position);
        positive(Spending.CARRIED, row, position);
    }

    private void positive(Sheet sheet, Row row, int position) {
        BigDecimal amount = row.get(Spending.AMOUNT);
        if (amount != null && amount.signum() == 0) {
            error(sheet, Spending.AMOUNT, row, "problem.amount.zero", position);
        }
    }

    /** Of a day before the quarter somebody was late to record, which wants a word; of a day after it, it is another quarter's. */
    private void inQuarter(Sheet sheet, Column<LocalDate> column, Row row, int position, @Nullable LocalDate day) {
        if (day == null) {
            return;
        }
        LocalDate first = Spending.first(facts.year(), facts.quarter());
        LocalDate last = Spending.last(facts.year(), facts.quarter());
        if (day.isAfter(facts.today())) {
            error(sheet, column, row, "problem.date.future", day, facts.today());
        } else if (day.isAfter(last) || day.isBefore(facts.year().first())) {
            error(sheet, column, row, "problem.spending.outside-quarter", position, day, first, last);
        } else if (day.isBefore(first)) {
            found.add(Problem.warning(
                    sheet.field(row.id(), column), "problem.spending.earlier-quarter", position, day, first));
        }
    }

    private void linesWithinApproved() {
        Map<Long, BigDecimal> committed = SheetRules.sums(facts.allCommitments(), Spending.LINE, Spending.AMOUNT);
        Map<Long, BigDecimal> told = new HashMap<>();
        each(facts.commitments(), (row, position) -> {
            Long line = row.get(Spending.LINE);
            BigDecimal approved = line == null ? null : facts.approved().get(line);
            BigDecimal sum = line == null ? BigDecimal.ZERO : committed.getOrDefault(line, BigDecimal.ZERO);
            if (line != null && approved != null && sum.compareTo(approved) > 0 && told.put(line, sum) == null) {
                error(
                        Spending.COMMITMENTS,
                        Spending.AMOUNT,
                        row,
                        "problem.spending.over-approved",
                        position,
                        sum,
                        approved);
            }
        });
    }

    private void commitmentsWithinThemselves() {
        Map<Long, BigDecimal> paid = SheetRules.sums(facts.allPaid(), Spending.COMMITMENT, Spending.AMOUNT);
        Map<Long, BigDecimal> told = new HashMap<>();
        each(facts.disbursements(), (row, position) -> {
            Long id = row.get(Spending.COMMITMENT);
            Row commitment = id == null ? null : commitmentById.get(id);
            if (id == null || commitment == null) {
                return;
            }
            BigDecimal bound = commitment.amount(Spending.AMOUNT);
            BigDecimal sum = paid.getOrDefault(id, BigDecimal.ZERO);
            if (sum.compareTo(bound) > 0 && told.put(id, sum) == null) {
                error(
                        Spending.DISBURSEMENTS,
                        Spending.AMOUNT,
                        row,
                        "problem.spending.over-committed",
                        position,
                        sum,
                        bound);
            }
        });
    }

    /** A contract that is corrected downwards still covers what was paid on it, in whichever quarter. */
    private void paidLaterFits() {
        Map<Long, BigDecimal> paid = SheetRules.sums(facts.allPaid(), Spending.COMMITMENT, Spending.AMOUNT);
        Map<Long, BigDecimal> here = SheetRules.sums(facts.disbursements(), Spending.COMMITMENT, Spending.AMOUNT);
        each(facts.commitments(), (row, position) -> {
            BigDecimal bound = row.amount(Spending.AMOUNT);
            BigDecimal sum = paid.getOrDefault(row.id(), BigDecimal.ZERO);
            if (!here.containsKey(row.id()) && sum.compareTo(bound) > 0) {
                error(
                        Spending.COMMITMENTS,
                        Spending.AMOUNT,
                        row,
                        "problem.spending.over-committed",
                        position,
                        sum,
                        bound);
            }
        });
    }

    /** No more is carried over than is left of the line. */
    private void carriedFits() {
        Map<Long, BigDecimal> left = new HashMap<>(facts.approved());
        for (Row paid : facts.allPaid()) {
            Row commitment = Optional.ofNullable(paid.get(Spending.COMMITMENT))
                    .map(commitmentById::get)
                    .orElse(null);
            Long line = commitment == null ? null : commitment.get(Spending.LINE);
            if (line != null) {
                left.computeIfPresent(line, (id, now) -> now.subtract(paid.amount(Spending.AMOUNT)));
            }
        }
        Map<Long, BigDecimal> carried = SheetRules.sums(facts.carried(), Spending.LINE, Spending.AMOUNT);
        each(facts.carried(), (row, position) -> {
            Long line = row.get(Spending.LINE);
            BigDecimal rest = line == null ? null : left.get(line);
            BigDecimal sum = line == null ? BigDecimal.ZERO : carried.getOrDefault(line, BigDecimal.ZERO);
            if (rest != null && sum.compareTo(rest) > 0) {
                error(
                        Spending.CARRIED,
                        Spending.AMOUNT,
                        row,
                        "problem.spending.carried-over-left",
                        position,
                        sum,
                        rest);
            }
        });
    }

    private void duplicates() {
        SheetRules.duplicates(
                found,
                Spending.COMMITMENTS,
                facts.commitments(),
                Spending.NUMBER,
                row -> row.text(Spending.NUMBER),
                (field, row, other) -> Problem.warning(field, "problem.spending.number-twice", row, other));
        SheetRules.duplicates(
                found,
                Spending.DISBURSEMENTS,
                facts.disbursements(),
                Spending.COMMITMENT,
                row -> row.get(Spending.COMMITMENT) + "|" + row.get(Spending.PAID_ON) + "|" + row.get(Spending.AMOUNT),
                (field, row, other) -> Problem.warning(field, "problem.spending.paid-twice", row, other));
    }

    private void error(Sheet sheet, Column<?> column, Row row, String key, Object... params) {
        found.add(Problem.error(sheet.field(row.id(), column), key, params));
    }
}
