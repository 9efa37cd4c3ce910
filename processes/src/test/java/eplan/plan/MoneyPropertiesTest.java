package eplan.plan;

import static eplan.plan.Found.baht;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever is moved between budget lines, and whatever becomes of them, no satang appears and none is lost. Source: issue 3,
 * 5 "money never appears or disappears over transfers, carry-over and editions".
 */
class MoneyPropertiesTest {

    private static final int LINES = 6;

    /** Smallest and largest, and all between, to the satang. */
    @Provide
    Arbitrary<BigDecimal> amounts() {
        BigDecimal most = SheetValues.ABSURD.subtract(baht("0.01"));
        return Arbitraries.bigDecimals().between(baht("0"), most).ofScale(2).map(amount -> amount.setScale(2));
    }

    /** A budget of lines 1 to {@link #LINES}. */
    @Provide
    Arbitrary<List<Row>> budgets() {
        return amounts()
                .list()
                .ofSize(LINES)
                .map(amounts -> IntStream.rangeClosed(1, LINES)
                        .mapToObj(id -> new Row(id, Map.of()).with(Ordinances.AMOUNT, amounts.get(id - 1)))
                        .toList());
    }

    private Arbitrary<Row> transfer() {
        Arbitrary<Long> line = Arbitraries.longs().between(1, LINES);
        return Combinators.combine(line, line, amounts())
                .as((from, to, amount) -> Row.NEW
                        .with(Ordinances.KIND, Ordinances.TRANSFER)
                        .with(Ordinances.FROM, from)
                        .with(Ordinances.TO, to)
                        .with(Ordinances.MOVED, amount));
    }

    private Arbitrary<Row> addition() {
        return transfer()
                .map(row -> row.with(Ordinances.KIND, Ordinances.ADDITIONAL).with(Ordinances.FROM, null));
    }

    /** What somebody is still typing. */
    private Arbitrary<Row> incomplete() {
        return Arbitraries.oneOf(
                transfer().map(row -> row.with(Ordinances.FROM, null)),
                transfer().map(row -> row.with(Ordinances.TO, null)),
                transfer().map(row -> row.with(Ordinances.MOVED, null)),
                transfer().map(row -> row.with(Ordinances.KIND, Ordinances.ADDITIONAL)),
                addition().map(row -> row.with(Ordinances.TO, null)),
                addition().map(row -> row.with(Ordinances.MOVED, null)));
    }

    @Provide
    Arbitrary<List<Row>> transfers() {
        return transfer().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Row>> additions() {
        return addition().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Row>> incompleteMovements() {
        return incomplete().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Row>> movements() {
        return Arbitraries.oneOf(transfer(), addition(), incomplete()).list().ofMaxSize(30);
    }

    private static List<BigDecimal> approved(List<Row> lines, List<Row> movements) {
        Budget budget = new Budget(lines, movements);
        return lines.stream().map(line -> budget.approved(line.id())).toList();
    }

    @Property
    void transfersNeverChangeTheTotal(@ForAll("budgets") List<Row> lines, @ForAll("transfers") List<Row> transfers) {
        assertThat(new Budget(lines, transfers).total()).isEqualTo(SheetRules.sum(lines, Ordinances.AMOUNT));
    }

    @Property
    void additionalOrdinancesAddExactlyTheirAmounts(
            @ForAll("budgets") List<Row> lines, @ForAll("additions") List<Row> additions) {
        BigDecimal passed = SheetRules.sum(lines, Ordinances.AMOUNT);
        BigDecimal added = SheetRules.sum(additions, Ordinances.MOVED);
        assertThat(new Budget(lines, additions).total()).isEqualByComparingTo(passed.add(added));
    }

    @Property
    void movementsInAnyOrderComeToTheSame(
            @ForAll("budgets") List<Row> lines, @ForAll("movements") List<Row> movements, @ForAll Random order) {
        List<Row> shuffled = new ArrayList<>(movements);
        Collections.shuffle(shuffled, order);
        assertThat(approved(lines, shuffled)).isEqualTo(approved(lines, movements));
    }

    @Property
    void incompleteMovementsMoveNothing(
            @ForAll("budgets") List<Row> lines, @ForAll("incompleteMovements") List<Row> incomplete) {
        assertThat(approved(lines, incomplete)).isEqualTo(approved(lines, List.of()));
    }

    @Property
    void aLineWhoseMoneyIsAllNamedBalancesAndASatangMoreOrLessDoesNot(
            @ForAll("amounts") BigDecimal disbursed,
            @ForAll("amounts") BigDecimal carried,
            @ForAll("amounts") BigDecimal lapsed) {
        Row line = new Row(1, Map.of())
                .with(Closings.NAME, "งบกลาง")
                .with(Closings.APPROVED, disbursed.add(carried).add(lapsed))
                .with(Closings.DISBURSED, disbursed)
                .with(Closings.CARRIED, carried)
                .with(Closings.LAPSED, lapsed)
                .with(Closings.REASON, "เหลือจ่าย");
        assertThat(closing(line)).isEmpty();
        assertThat(closing(line.with(Closings.CARRIED, carried.add(baht("0.01")))))
                .containsExactly("outcomes:1:lapsed problem.closing.balance");
    }

    private static List<String> closing(Row line) {
        Row head =
                new Row(2, Map.of()).with(Closings.EXPLANATION, "ตรงตามบัญชี").with(Closings.ATTESTED, true);
        return Found.in(
                ClosingRules.of(new ClosingRules.Facts(head, List.of(line), Map.of(), Map.of(), Map.of(), Map.of())));
    }
}
