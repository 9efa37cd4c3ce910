package eplan.plan;

import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a year's budget by honest recording: people add to it, transfer, bind, pay and carry over, never more than
 * there is. Lines are 1 to {@link #LINES}.
 */
final class BudgetYear {

    static final int LINES = 4;

    private static final FiscalYear YEAR = new FiscalYear(2554);
    private static final LocalDate DAY = LocalDate.of(2011, 8, 1);
    private static final BigDecimal MOST_ADDED = new BigDecimal("1000000.00");
    private static final Row HEAD =
            new Row(9, Map.of()).with(Closings.EXPLANATION, "ตรงตามบัญชี").with(Closings.ATTESTED, true);

    /** What people do with a line. */
    enum Kind {
        ADD,
        TRANSFER,
        COMMIT,
        PAY,
        CARRY
    }

    /** @param other the line to transfer to; @param share of what is possible, in hundredths */
    record Act(Kind kind, long line, long other, int share) {}

    final List<Row> lines;
    final List<Row> movements = new ArrayList<>();
    private final List<Row> commitments = new ArrayList<>();
    private final List<Row> disbursements = new ArrayList<>();
    private final List<Row> carried = new ArrayList<>();
    private long lastId = 100;

    BudgetYear(List<Row> lines, List<Act> acts) {
        this.lines = lines;
        acts.forEach(this::play);
    }

    private void play(Act act) {
        long line = act.line();
        switch (act.kind()) {
            case ADD -> move(Ordinances.ADDITIONAL, null, line, part(MOST_ADDED, act));
            case TRANSFER -> move(Ordinances.TRANSFER, line, act.other(), part(free(line), act));
            case COMMIT -> commit(line, part(unbound(line), act));
            case PAY -> payOn(line, act);
            case CARRY -> carry(line, part(left(line), act));
        }
    }

    private static BigDecimal part(BigDecimal most, Act act) {
        return most.multiply(BigDecimal.valueOf(act.share(), 2)).setScale(2, RoundingMode.DOWN);
    }

    private void move(String kind, @Nullable Long from, long to, BigDecimal amount) {
        movements.add(Row.NEW
                .with(Ordinances.KIND, kind)
                .with(Ordinances.FROM, from)
                .with(Ordinances.TO, to)
                .with(Ordinances.MOVED, amount));
    }

    void commit(long line, BigDecimal amount) {
        if (amount.signum() > 0) {
            commitments.add(next().with(Spending.LINE, line)
                    .with(Spending.NUMBER, Long.toString(lastId))
                    .with(Spending.MADE_ON, DAY)
                    .with(Spending.VENDOR, "ร้านค้า")
                    .with(Spending.AMOUNT, amount));
        }
    }

    /** On the first contract of the line that is not paid out. */
    private void payOn(long line, Act act) {
        Map<Long, BigDecimal> paid = SheetRules.sums(disbursements, Spending.COMMITMENT, Spending.AMOUNT);
        for (Row contract : commitments) {
            BigDecimal due = contract.amount(Spending.AMOUNT).subtract(of(paid, contract.id()));
            if (Objects.equals(contract.get(Spending.LINE), line) && due.signum() > 0) {
                pay(contract.id(), part(due.min(left(line)), act));
                return;
            }
        }
    }

    private void pay(long contract, BigDecimal amount) {
        if (amount.signum() > 0) {
            disbursements.add(next().with(Spending.COMMITMENT, contract)
                    .with(Spending.PAID_ON, DAY)
                    .with(Spending.AMOUNT, amount));
        }
    }

    /** On the contract made last. */
    void payLast(BigDecimal amount) {
        pay(commitments.getLast().id(), amount);
    }

    void carry(long line, BigDecimal amount) {
        if (amount.signum() > 0) {
            carried.add(next().with(Spending.LINE, line)
                    .with(Spending.AMOUNT, amount)
                    .with(Spending.REASON, "งานไม่แล้วเสร็จ"));
        }
    }

    private Row next() {
        return new Row(++lastId, Map.of());
    }

    private Map<Long, BigDecimal> approved() {
        Budget budget = new Budget(lines, movements);
        Map<Long, BigDecimal> approved = new HashMap<>();
        lines.forEach(line -> approved.put(line.id(), budget.approved(line.id())));
        return approved;
    }

    private Map<Long, BigDecimal> paid() {
        Map<Long, BigDecimal> byContract = SheetRules.sums(disbursements, Spending.COMMITMENT, Spending.AMOUNT);
        Map<Long, BigDecimal> paid = new HashMap<>();
        commitments.forEach(contract -> paid.merge(
                Objects.requireNonNull(contract.get(Spending.LINE)), of(byContract, contract.id()), BigDecimal::add));
        return paid;
    }

    private Map<Long, BigDecimal> carriedOver() {
        return SheetRules.sums(carried, Spending.LINE, Spending.AMOUNT);
    }

    /** Neither paid nor carried over. */
    BigDecimal left(long line) {
        return of(approved(), line).subtract(of(paid(), line)).subtract(of(carriedOver(), line));
    }

    /** Not bound by a contract. */
    BigDecimal unbound(long line) {
        return of(approved(), line).subtract(of(SheetRules.sums(commitments, Spending.LINE, Spending.AMOUNT), line));
    }

    private BigDecimal free(long line) {
        return left(line).min(unbound(line));
    }

    private static BigDecimal of(Map<Long, BigDecimal> amounts, long id) {
        return amounts.getOrDefault(id, BigDecimal.ZERO.setScale(2));
    }

    /** How the year closes: what is neither paid nor carried over lapses. */
    List<Row> outcomes() {
        return lines.stream().map(line -> outcome(line.id())).toList();
    }

    private Row outcome(long line) {
        return new Row(line, Map.of())
                .with(Closings.LINE, line)
                .with(Closings.NAME, "หมวด " + line)
                .with(Closings.APPROVED, of(approved(), line))
                .with(Closings.DISBURSED, of(paid(), line))
                .with(Closings.CARRIED, of(carriedOver(), line))
                .with(Closings.LAPSED, left(line))
                .with(Closings.REASON, "เหลือจ่าย");
    }

    /** What the rules find in such a closing. */
    List<String> closing(List<Row> outcomes) {
        Map<Long, String> names = new HashMap<>();
        lines.forEach(line -> names.put(line.id(), "หมวด " + line.id()));
        return Found.in(
                ClosingRules.of(new ClosingRules.Facts(HEAD, outcomes, approved(), paid(), carriedOver(), names)));
    }

    /** The errors that the rules find in the year's spending. */
    List<String> spending() {
        boolean nothing = commitments.isEmpty() && disbursements.isEmpty();
        var facts = new SpendingRules.Facts(
                YEAR,
                4,
                YEAR.last(),
                nothing,
                commitments,
                disbursements,
                carried,
                commitments,
                disbursements,
                carried,
                approved(),
                YEAR.first());
        return Found.in(SpendingRules.of(facts)).stream()
                .filter(problem -> !problem.endsWith("?"))
                .toList();
    }
}
