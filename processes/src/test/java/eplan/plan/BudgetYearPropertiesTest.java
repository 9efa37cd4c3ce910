package eplan.plan;

import static eplan.plan.Found.baht;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.BudgetYear.Act;
import eplan.plan.BudgetYear.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Over any sequence of additions, transfers, contracts, payments and carry-overs, what was passed is paid, carried over or
 * lapses to the satang, and the rules say so when it does not. Source: issue 3, 5.
 */
class BudgetYearPropertiesTest {

    private static final int TRIES = 300;
    private static final BigDecimal SATANG = baht("0.01");
    private static final List<Column<BigDecimal>> CELLS =
            List.of(Closings.APPROVED, Closings.DISBURSED, Closings.CARRIED, Closings.LAPSED);

    @Provide
    Arbitrary<List<Row>> budgets() {
        BigDecimal most = SheetValues.ABSURD.subtract(SATANG);
        return Arbitraries.bigDecimals()
                .between(baht("0"), most)
                .ofScale(2)
                .list()
                .ofSize(BudgetYear.LINES)
                .map(amounts -> IntStream.rangeClosed(1, BudgetYear.LINES)
                        .mapToObj(id -> line(id, amounts.get(id - 1)))
                        .toList());
    }

    private static Row line(long id, BigDecimal amount) {
        return new Row(id, Map.of()).with(Ordinances.AMOUNT, amount.setScale(2));
    }

    @Provide
    Arbitrary<Long> lines() {
        return Arbitraries.longs().between(1, BudgetYear.LINES);
    }

    @Provide
    Arbitrary<Column<BigDecimal>> cells() {
        return Arbitraries.of(CELLS);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Integer> share = Arbitraries.integers().between(0, 100);
        return Combinators.combine(Arbitraries.of(Kind.class), lines(), lines(), share)
                .as(Act::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = TRIES)
    void whatWasPassedAndAddedIsPaidCarriedOverOrLapses(
            @ForAll("budgets") List<Row> lines, @ForAll("acts") List<Act> acts) {
        BudgetYear year = new BudgetYear(lines, acts);
        List<Row> outcomes = year.outcomes();
        assertThat(year.spending()).isEmpty();
        assertThat(year.closing(outcomes)).isEmpty();
        BigDecimal ended = SheetRules.sum(outcomes, Closings.DISBURSED)
                .add(SheetRules.sum(outcomes, Closings.CARRIED))
                .add(SheetRules.sum(outcomes, Closings.LAPSED));
        assertThat(ended)
                .isEqualByComparingTo(SheetRules.sum(lines, Ordinances.AMOUNT).add(added(year)));
        assertThat(outcomes)
                .allSatisfy(row -> assertThat(row.amount(Closings.LAPSED)).isNotNegative());
    }

    private static BigDecimal added(BudgetYear year) {
        List<Row> additions = year.movements.stream()
                .filter(row -> Ordinances.ADDITIONAL.equals(row.get(Ordinances.KIND)))
                .toList();
        return SheetRules.sum(additions, Ordinances.MOVED);
    }

    @Property(tries = TRIES)
    void aSatangMoreOrLessInAnyCellOfAClosingIsFound(
            @ForAll("budgets") List<Row> lines,
            @ForAll("acts") List<Act> acts,
            @ForAll("lines") long line,
            @ForAll("cells") Column<BigDecimal> cell,
            @ForAll boolean more) {
        BudgetYear year = new BudgetYear(lines, acts);
        List<Row> outcomes = new ArrayList<>(year.outcomes());
        Row right = outcomes.get((int) line - 1);
        BigDecimal amount = right.amount(cell);
        BigDecimal wrong = more || amount.signum() == 0 ? amount.add(SATANG) : amount.subtract(SATANG);
        outcomes.set((int) line - 1, right.with(cell, wrong));
        assertThat(year.closing(outcomes))
                .filteredOn(problem -> problem.endsWith("problem.closing.balance"))
                .containsExactly("outcomes:" + line + ":lapsed problem.closing.balance");
    }

    @Property(tries = TRIES)
    void noSatangIsCarriedOverThatIsNotLeft(
            @ForAll("budgets") List<Row> lines, @ForAll("acts") List<Act> acts, @ForAll("lines") long line) {
        BudgetYear year = new BudgetYear(lines, acts);
        year.carry(line, year.left(line));
        assertThat(year.spending()).isEmpty();
        year.carry(line, SATANG);
        assertThat(year.spending())
                .isNotEmpty()
                .allMatch(problem -> problem.endsWith("problem.spending.carried-over-left"));
    }

    @Property(tries = TRIES)
    void noSatangIsBoundThatIsNotApproved(
            @ForAll("budgets") List<Row> lines, @ForAll("acts") List<Act> acts, @ForAll("lines") long line) {
        BudgetYear year = new BudgetYear(lines, acts);
        year.commit(line, year.unbound(line));
        assertThat(year.spending()).isEmpty();
        year.commit(line, SATANG);
        assertThat(year.spending()).singleElement().asString().endsWith("problem.spending.over-approved");
    }

    @Property(tries = TRIES)
    void noSatangIsPaidThatIsNotBound(
            @ForAll("budgets") List<Row> lines, @ForAll("acts") List<Act> acts, @ForAll("lines") long line) {
        BudgetYear year = new BudgetYear(lines, acts);
        year.commit(line, baht("1.00"));
        year.payLast(baht("1.01"));
        assertThat(year.spending()).anyMatch(problem -> problem.endsWith("problem.spending.over-committed"));
    }
}
