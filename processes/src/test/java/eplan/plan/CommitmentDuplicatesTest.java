package eplan.plan;

import static eplan.plan.Found.baht;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.EntryRecords.Problem;
import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contracts that look recorded twice within the year. Source: issue 3 "Checks": duplicates; letter ว 1353 rows 3 and 5. */
class CommitmentDuplicatesTest {

    private static final LocalDate DAY = LocalDate.of(2011, 1, 20);

    private static final Row BOUND = new Row(10, Map.of())
            .with(Spending.LINE, 7L)
            .with(Spending.NUMBER, "จ. 1/2554")
            .with(Spending.MADE_ON, DAY)
            .with(Spending.VENDOR, "หจก. ถนนดี")
            .with(Spending.AMOUNT, baht("60"));

    private static List<Problem> problems(List<Row> here, Row... elsewhere) {
        return SpendingRules.of(new SpendingRules.Facts(
                new FiscalYear(2554),
                2,
                LocalDate.of(2011, 4, 30),
                false,
                here,
                List.of(),
                List.of(),
                Stream.concat(here.stream(), Stream.of(elsewhere)).toList(),
                List.of(),
                List.of(),
                Map.of(),
                LocalDate.of(2010, 9, 15)));
    }

    private static List<String> of(List<Row> here, Row... elsewhere) {
        return Found.in(problems(here, elsewhere));
    }

    @Test
    void theSameMoneyTwiceInAQuarterIsAnError() {
        assertThat(of(List.of(BOUND, BOUND.withId(11))))
                .containsExactly("commitments:11:number problem.spending.same-twice");
        assertThat(of(List.of(BOUND, BOUND.withId(11).with(Spending.NUMBER, "จ.  1/2554"))))
                .as("people read the same number")
                .containsExactly("commitments:11:number problem.spending.same-twice");
    }

    static Stream<Row> others() {
        return Stream.of(
                BOUND.with(Spending.LINE, 8L),
                BOUND.with(Spending.MADE_ON, DAY.plusDays(1)),
                BOUND.with(Spending.AMOUNT, baht("60.01")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void aNumberTwiceInAQuarterWantsAWord(Row other) {
        assertThat(of(List.of(BOUND, other.withId(11))))
                .containsExactly("commitments:11:number problem.spending.number-twice ?");
    }

    @Test
    void theSameMoneyInAnotherQuarterIsAnErrorInBoth() {
        assertThat(of(List.of(BOUND), BOUND.withId(5)))
                .containsExactly("commitments:10:number problem.spending.same-elsewhere");
        assertThat(of(List.of(BOUND), BOUND.withId(15)))
                .containsExactly("commitments:10:number problem.spending.same-elsewhere");
        assertThat(problems(List.of(BOUND), BOUND.withId(5)))
                .extracting(Problem::params)
                .containsExactly(List.of(1, DAY, baht("60")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void aVendorsNumberInAnotherQuarterWantsAWordFromTheLater(Row other) {
        assertThat(of(List.of(BOUND), other.withId(5)))
                .containsExactly("commitments:10:number problem.spending.number-elsewhere ?");
        assertThat(of(List.of(BOUND), other.withId(15))).isEmpty();
    }

    @Test
    void anotherVendorsNumberInAnotherQuarterIsAnother() {
        Row other = BOUND.withId(5).with(Spending.LINE, 8L);
        assertThat(of(List.of(BOUND), other.with(Spending.VENDOR, "ร้านเอ"))).isEmpty();
        assertThat(of(List.of(BOUND), other.with(Spending.VENDOR, null))).isEmpty();
        assertThat(of(List.of(BOUND), other.with(Spending.NUMBER, "จ. 11/2554")))
                .isEmpty();
    }

    @Test
    void whatIsNotWholeYetIsComparedWithNothingElsewhere() {
        Row other = BOUND.withId(5).with(Spending.MADE_ON, null);
        assertThat(of(List.of(BOUND), other)).isEmpty();
        assertThat(of(
                        List.of(BOUND.with(Spending.NUMBER, null)),
                        BOUND.withId(5).with(Spending.NUMBER, null)))
                .containsExactly("commitments:10:number problem.cell.required");
    }

    @Test
    void ofSeveralQuartersTheFirstIsNamed() {
        Row second = BOUND.withId(5).with(Spending.AMOUNT, baht("2"));
        Row first = BOUND.withId(4).with(Spending.AMOUNT, baht("1"));
        assertThat(problems(List.of(BOUND), second, first))
                .extracting(Problem::params)
                .containsExactly(List.of(1, DAY, baht("1")));
    }
}
