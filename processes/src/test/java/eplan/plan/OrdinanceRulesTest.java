package eplan.plan;

import static eplan.plan.Found.baht;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.EntryRecords.Problem;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ordinance's head, lines and total at the boundaries. Source: letter ว 1353 row 3 (the ordinance that the council
 * passed, after the plan was promoted); amounts within the plan and ten times last year are of issue 3.
 */
class OrdinanceRulesTest {

    private static final FiscalYear YEAR = new FiscalYear(2554);
    private static final LocalDate TODAY = LocalDate.of(2011, 3, 31);
    private static final LocalDate COUNCIL = LocalDate.of(2010, 9, 1);
    private static final LocalDate APPROVED = LocalDate.of(2010, 9, 15);
    private static final long ROAD = 101;

    private static final Row HEAD = new Row(9, Map.of())
            .with(Ordinances.NUMBER, "1/2553")
            .with(Ordinances.COUNCIL_ON, COUNCIL)
            .with(Ordinances.APPROVED_ON, APPROVED)
            .with(Ordinances.IN_FORCE_ON, YEAR.first());
    private static final Row LINE = new Row(1, Map.of())
            .with(Ordinances.CODE, "54-1-1")
            .with(Ordinances.NAME, "ถนนหมู่ 1")
            .with(Ordinances.PROJECT, ROAD)
            .with(Ordinances.AMOUNT, baht("100"));
    private static final Row OUTSIDE = new Row(2, Map.of())
            .with(Ordinances.CODE, "510000")
            .with(Ordinances.NAME, "งบกลาง")
            .with(Ordinances.CATEGORY, "CENTRAL")
            .with(Ordinances.AMOUNT, baht("50"));
    private static final Map<Long, BigDecimal> PLANNED = Map.of(ROAD, baht("100"));

    private static List<String> of(Row head, List<Row> lines, Map<Long, BigDecimal> planned, BigDecimal lastYear) {
        List<Problem> problems = OrdinanceRules.of(
                new OrdinanceRules.Facts(YEAR, TODAY, head, lines, List.of(), planned, Map.of(), lastYear));
        return Found.in(problems);
    }

    private static List<String> head(Row head) {
        return of(head, List.of(LINE, OUTSIDE), PLANNED, baht("0"));
    }

    private static List<String> lines(Row... lines) {
        return of(HEAD, List.of(lines), PLANNED, baht("0"));
    }

    @Test
    void aWholeOrdinanceIsRight() {
        assertThat(head(HEAD)).isEmpty();
    }

    static Stream<Column<?>> required() {
        return Stream.of(Ordinances.NUMBER, Ordinances.COUNCIL_ON, Ordinances.APPROVED_ON, Ordinances.IN_FORCE_ON);
    }

    @ParameterizedTest
    @MethodSource("required")
    void theHeadIsWhole(Column<?> column) {
        assertThat(head(HEAD.withValue(column, null)))
                .containsExactly("ordinance:9:" + column.key() + " problem.field.required");
    }

    @Test
    void theCouncilMetAtTheEarliestInTheYearThatPreparesTheBudget() {
        LocalDate first = YEAR.previous().first();
        assertThat(head(HEAD.with(Ordinances.COUNCIL_ON, first))).isEmpty();
        assertThat(head(HEAD.with(Ordinances.COUNCIL_ON, first.minusDays(1))))
                .containsExactly("ordinance:9:council_on problem.date.early");
    }

    @Test
    void whatTheCouncilDidIsNotInTheFuture() {
        Row late = HEAD.with(Ordinances.IN_FORCE_ON, YEAR.last());
        assertThat(head(late.with(Ordinances.COUNCIL_ON, TODAY).with(Ordinances.APPROVED_ON, TODAY)))
                .isEmpty();
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(head(late.with(Ordinances.COUNCIL_ON, tomorrow).with(Ordinances.APPROVED_ON, tomorrow)))
                .containsExactly(
                        "ordinance:9:council_on problem.date.future", "ordinance:9:approved_on problem.date.future");
    }

    @Test
    void approvalComesOnTheCouncilsDayOrLater() {
        assertThat(head(HEAD.with(Ordinances.APPROVED_ON, COUNCIL))).isEmpty();
        assertThat(head(HEAD.with(Ordinances.APPROVED_ON, COUNCIL.minusDays(1))))
                .containsExactly("ordinance:9:approved_on problem.ordinance.approved-before-council");
    }

    @Test
    void itIsInForceFromItsApprovalOnAndWithinItsYear() {
        assertThat(head(HEAD.with(Ordinances.IN_FORCE_ON, APPROVED))).isEmpty();
        assertThat(head(HEAD.with(Ordinances.IN_FORCE_ON, APPROVED.minusDays(1))))
                .containsExactly("ordinance:9:in_force_on problem.ordinance.in-force-before-approved");
        assertThat(head(HEAD.with(Ordinances.IN_FORCE_ON, YEAR.last())))
                .as("may be to come")
                .isEmpty();
        assertThat(head(HEAD.with(Ordinances.IN_FORCE_ON, YEAR.last().plusDays(1))))
                .containsExactly("ordinance:9:in_force_on problem.date.after-year");
    }

    @Test
    void thePlanIsPromotedBefore() {
        assertThat(of(HEAD, List.of(OUTSIDE), Map.of(), baht("0")))
                .containsExactly("lines problem.ordinance.plan-not-promoted");
    }

    @Test
    void anOrdinanceHasALine() {
        assertThat(lines()).containsExactly("lines problem.ordinance.empty");
    }

    @Test
    void aLineIsAProjectOrHasACategory() {
        assertThat(lines(OUTSIDE.with(Ordinances.CATEGORY, null)))
                .containsExactly("lines:2:category problem.ordinance.no-category");
        assertThat(lines(OUTSIDE.with(Ordinances.AMOUNT, null)))
                .containsExactly("lines:2:amount problem.cell.required");
        assertThat(lines(OUTSIDE.with(Ordinances.AMOUNT, baht("0")))).isEmpty();
    }

    @Test
    void aProjectHasOneLine() {
        assertThat(lines(LINE, OUTSIDE.with(Ordinances.PROJECT, ROAD)))
                .containsExactly("lines:2:project_id problem.ordinance.project-twice");
    }

    @Test
    void aProjectGetsWhatThePlanHasForItAtTheMost() {
        assertThat(lines(LINE)).as("all of it").isEmpty();
        assertThat(lines(LINE.with(Ordinances.AMOUNT, baht("100.01"))))
                .containsExactly("lines:1:amount problem.ordinance.over-plan");
    }

    @Test
    void aProjectThatTheLastEditionWithdrewIsGone() {
        assertThat(lines(LINE.with(Ordinances.PROJECT, 102L)))
                .containsExactly("lines:1:project_id problem.ordinance.project-gone");
    }

    @Test
    void codesThatReadTheSameAreOneCode() {
        assertThat(lines(LINE, OUTSIDE.with(Ordinances.CODE, " 54-1-1 ")))
                .containsExactly("lines:2:code problem.ordinance.code-twice");
    }

    @Test
    void moreThanTenTimesLastYearsBudgetWantsAWord() {
        assertThat(of(HEAD, List.of(LINE, OUTSIDE), PLANNED, baht("15")))
                .as("ten times")
                .isEmpty();
        assertThat(of(HEAD, List.of(LINE, OUTSIDE), PLANNED, baht("14.99")))
                .containsExactly("lines problem.ordinance.ten-times ?");
    }
}
