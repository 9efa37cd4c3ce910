package eplan.plan;

import static eplan.plan.Found.baht;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A quarter's spending at the boundaries. Source: letter ว 1353 rows 3 and 5 (commitments and disbursements of quarters 2
 * and 3) and issue 3 "Checks": disbursed ≤ committed ≤ approved, dates inside the quarter, nothing before the ordinance.
 */
class SpendingRulesTest {

    private static final FiscalYear YEAR = new FiscalYear(2554);
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2011, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2011, 4, 30);
    private static final LocalDate ORDINANCE = LocalDate.of(2010, 9, 15);

    private static final Row BOUND = new Row(1, Map.of())
            .with(Spending.LINE, 7L)
            .with(Spending.NUMBER, "จ. 1/2554")
            .with(Spending.MADE_ON, LocalDate.of(2011, 1, 20))
            .with(Spending.VENDOR, "หจก. ถนนดี")
            .with(Spending.AMOUNT, baht("60"));
    private static final Row PAID = new Row(2, Map.of())
            .with(Spending.COMMITMENT, 1L)
            .with(Spending.PAID_ON, LocalDate.of(2011, 2, 20))
            .with(Spending.AMOUNT, baht("60"));
    private static final Row CARRIED = new Row(3, Map.of())
            .with(Spending.LINE, 7L)
            .with(Spending.AMOUNT, baht("40"))
            .with(Spending.REASON, "งานยังไม่เสร็จ");

    /** What is recorded in other quarters of the year. */
    private record Others(List<Row> bound, List<Row> paid) {
        static final Others NONE = new Others(List.of(), List.of());
    }

    private static List<String> of(
            boolean nothing,
            List<Row> bound,
            List<Row> paid,
            Others others,
            LocalDate today,
            @Nullable LocalDate ordinance) {
        return Found.in(SpendingRules.of(new SpendingRules.Facts(
                YEAR,
                2,
                today,
                nothing,
                bound,
                paid,
                List.of(),
                Stream.concat(bound.stream(), others.bound().stream()).toList(),
                Stream.concat(paid.stream(), others.paid().stream()).toList(),
                List.of(),
                Map.of(7L, baht("100")),
                ordinance)));
    }

    private static List<String> bound(Row... commitments) {
        return of(false, List.of(commitments), List.of(), Others.NONE, TODAY, ORDINANCE);
    }

    private static List<String> paid(Row... disbursements) {
        return of(false, List.of(BOUND), List.of(disbursements), Others.NONE, TODAY, ORDINANCE);
    }

    private static List<String> carried(Row... rows) {
        return carriedBeside(List.of(), rows);
    }

    private static List<String> carriedBeside(List<Row> otherQuarters, Row... rows) {
        return Found.in(SpendingRules.of(new SpendingRules.Facts(
                YEAR,
                2,
                TODAY,
                true,
                List.of(),
                List.of(),
                List.of(rows),
                List.of(),
                List.of(),
                Stream.concat(otherQuarters.stream(), Stream.of(rows)).toList(),
                Map.of(7L, baht("100")),
                ORDINANCE)));
    }

    @Test
    void allQuartersTogetherCarryOverNoMoreThanIsLeft() {
        Row sixty = CARRIED.with(Spending.LINE, 7L).with(Spending.AMOUNT, baht("60"));
        Row before = sixty.withId(4);
        assertThat(carriedBeside(List.of(before.with(Spending.AMOUNT, baht("40"))), sixty))
                .isEmpty();
        assertThat(carriedBeside(List.of(before.with(Spending.AMOUNT, baht("40.01"))), sixty))
                .containsExactly("carried:3:amount problem.spending.carried-over-left");
    }

    @Test
    void aWholeQuarterIsRight() {
        assertThat(paid(PAID)).isEmpty();
        assertThat(carried(CARRIED)).isEmpty();
    }

    @Test
    void anEmptyQuarterIsSaidToBeEmpty() {
        assertThat(of(true, List.of(), List.of(), Others.NONE, TODAY, ORDINANCE))
                .isEmpty();
        assertThat(of(false, List.of(), List.of(), Others.NONE, TODAY, ORDINANCE))
                .containsExactly("answer problem.spending.empty");
        assertThat(of(true, List.of(BOUND), List.of(), Others.NONE, TODAY, ORDINANCE))
                .containsExactly("answer problem.spending.nothing-and-rows");
    }

    @Test
    void moneyIsSpentOnAnOrdinance() {
        assertThat(of(false, List.of(BOUND), List.of(), Others.NONE, TODAY, null))
                .containsExactly("commitments problem.spending.no-ordinance");
        assertThat(of(true, List.of(), List.of(), Others.NONE, TODAY, null))
                .as("nothing spent needs none")
                .isEmpty();
    }

    @Test
    void everyCellOfACommitmentIsThere() {
        for (Column<?> column : Spending.COMMITMENTS.columns()) {
            assertThat(bound(BOUND.withValue(column, null)))
                    .containsExactly("commitments:1:" + column.key() + " problem.cell.required");
        }
    }

    @Test
    void theQuartersFirstAndLastDayAreInIt() {
        assertThat(bound(BOUND.with(Spending.MADE_ON, FIRST))).isEmpty();
        assertThat(bound(BOUND.with(Spending.MADE_ON, LAST))).isEmpty();
        assertThat(bound(BOUND.with(Spending.MADE_ON, LAST.plusDays(1))))
                .containsExactly("commitments:1:made_on problem.spending.outside-quarter");
    }

    @Test
    void whatAnEarlierQuarterForgotWantsAWord() {
        assertThat(bound(BOUND.with(Spending.MADE_ON, FIRST.minusDays(1))))
                .containsExactly("commitments:1:made_on problem.spending.earlier-quarter ?");
        assertThat(bound(BOUND.with(Spending.MADE_ON, YEAR.first())))
                .containsExactly("commitments:1:made_on problem.spending.earlier-quarter ?");
        assertThat(bound(BOUND.with(Spending.MADE_ON, YEAR.first().minusDays(1))))
                .as("another year's")
                .containsExactly("commitments:1:made_on problem.spending.outside-quarter");
    }

    @Test
    void nothingIsBoundOrPaidInTheFuture() {
        LocalDate made = LocalDate.of(2011, 1, 20);
        Row onTheDay = PAID.with(Spending.PAID_ON, made);
        assertThat(of(false, List.of(BOUND), List.of(onTheDay), Others.NONE, made, ORDINANCE))
                .isEmpty();
        assertThat(of(false, List.of(BOUND), List.of(onTheDay), Others.NONE, made.minusDays(1), ORDINANCE))
                .containsExactly(
                        "commitments:1:made_on problem.date.future", "disbursements:2:paid_on problem.date.future");
    }

    @Test
    void nothingIsBoundBeforeTheOrdinance() {
        LocalDate made = LocalDate.of(2011, 1, 20);
        assertThat(of(false, List.of(BOUND), List.of(), Others.NONE, TODAY, made))
                .isEmpty();
        assertThat(of(false, List.of(BOUND), List.of(), Others.NONE, TODAY, made.plusDays(1)))
                .containsExactly("commitments:1:made_on problem.spending.before-ordinance");
    }

    @Test
    void nothingIsPaidBeforeItIsBound() {
        assertThat(paid(PAID.with(Spending.PAID_ON, LocalDate.of(2011, 1, 20)))).isEmpty();
        assertThat(paid(PAID.with(Spending.PAID_ON, LocalDate.of(2011, 1, 19))))
                .containsExactly("disbursements:2:paid_on problem.spending.paid-before-bound");
    }

    @Test
    void aSatangIsAnAmountAndNothingIsNot() {
        assertThat(bound(BOUND.with(Spending.AMOUNT, baht("0.01")))).isEmpty();
        assertThat(bound(BOUND.with(Spending.AMOUNT, baht("0"))))
                .containsExactly("commitments:1:amount problem.amount.zero");
        assertThat(paid(PAID.with(Spending.AMOUNT, baht("0"))))
                .containsExactly("disbursements:2:amount problem.amount.zero");
        assertThat(carried(CARRIED.with(Spending.AMOUNT, baht("0"))))
                .containsExactly("carried:3:amount problem.amount.zero");
    }

    @Test
    void aLineBindsWhatIsApprovedAtTheMostOverAllQuarters() {
        Row more = BOUND.withId(4).with(Spending.NUMBER, "จ. 2/2554").with(Spending.AMOUNT, baht("40"));
        assertThat(bound(BOUND, more)).as("all of it").isEmpty();
        assertThat(bound(BOUND, more.with(Spending.AMOUNT, baht("40.01"))))
                .as("told once a line")
                .containsExactly("commitments:1:amount problem.spending.over-approved");
        Others before = new Others(List.of(more.with(Spending.AMOUNT, baht("40.01"))), List.of());
        assertThat(of(false, List.of(BOUND), List.of(), before, TODAY, ORDINANCE))
                .containsExactly("commitments:1:amount problem.spending.over-approved");
    }

    @Test
    void aContractIsPaidWhatItBindsAtTheMostOverAllQuarters() {
        assertThat(paid(PAID.with(Spending.AMOUNT, baht("60.01"))))
                .containsExactly("disbursements:2:amount problem.spending.over-committed");
        Others before = new Others(List.of(), List.of(PAID.withId(5).with(Spending.AMOUNT, baht("0.01"))));
        assertThat(of(false, List.of(BOUND), List.of(PAID), before, TODAY, ORDINANCE))
                .containsExactly("disbursements:2:amount problem.spending.over-committed");
    }

    @Test
    void aContractOfAnotherQuarterIsPaidInThisOne() {
        Others before = new Others(List.of(BOUND.with(Spending.MADE_ON, LocalDate.of(2010, 11, 1))), List.of());
        assertThat(of(false, List.of(), List.of(PAID), before, TODAY, ORDINANCE))
                .isEmpty();
    }

    @Test
    void whatLooksTypedTwiceWantsAWord() {
        Row again = BOUND.withId(4).with(Spending.AMOUNT, baht("1"));
        assertThat(bound(BOUND, again)).containsExactly("commitments:4:number problem.spending.number-twice ?");
        Row half = PAID.with(Spending.AMOUNT, baht("30"));
        assertThat(paid(half, half.withId(5)))
                .containsExactly("disbursements:5:commitment_id problem.spending.paid-twice ?");
        assertThat(paid(half, half.withId(5).with(Spending.PAID_ON, LocalDate.of(2011, 2, 21))))
                .isEmpty();
    }

    @Test
    void carryingOverNeedsItsReason() {
        assertThat(carried(CARRIED.with(Spending.REASON, null)))
                .containsExactly("carried:3:reason problem.cell.required");
    }
}
