package eplan.plan;

import static eplan.plan.Found.baht;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The monthly menus at the boundaries. Source: letter ว 1353 note 1 (special grants, fiscal statistics and drug policy,
 * updated as soon as anything changes) and issue 3, 1.7: "no change" is an answer that a person gives.
 */
class MonthlyRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2011, 2, 28);
    private static final LocalDate TODAY = LocalDate.of(2011, 3, 10);

    private static final Row GRANT = new Row(1, Map.of())
            .with(MonthlyMenus.GRANT, "ประปาหมู่บ้าน")
            .with(MonthlyMenus.ALLOCATED, baht("100"))
            .with(MonthlyMenus.RECEIVED, baht("100"))
            .with(MonthlyMenus.COMMITTED, baht("100"))
            .with(MonthlyMenus.DISBURSED, baht("100"));
    private static final Row FIGURES = new Row(1, Map.of())
            .with(MonthlyMenus.REVENUE.get(0), baht("60"))
            .with(MonthlyMenus.REVENUE.get(2), baht("30"))
            .with(MonthlyMenus.EXPENDITURE.get(0), baht("40"))
            .with(MonthlyMenus.EXPENDITURE.get(5), baht("60"))
            .with(MonthlyMenus.RESERVE, baht("10"));
    private static final Row ACTIVITY = new Row(1, Map.of())
            .with(MonthlyMenus.ACTIVITY, "ค่ายเยาวชน")
            .with(MonthlyMenus.KIND, "PREVENTION")
            .with(MonthlyMenus.PEOPLE, 40)
            .with(MonthlyMenus.BUDGET, baht("100"))
            .with(MonthlyMenus.SPENT, baht("100"))
            .with(MonthlyMenus.HELD_ON, LAST);

    private static List<String> grants(@Nullable Boolean nothing, Row... rows) {
        return Found.in(MonthlyRules.grants(nothing, List.of(rows)));
    }

    private static List<String> statistics(BigDecimal before, Row... rows) {
        return Found.in(MonthlyRules.statistics(null, List.of(rows), before));
    }

    private static List<String> drugs(LocalDate today, Row... rows) {
        return Found.in(MonthlyRules.drugs(null, List.of(rows), FIRST, LAST, today));
    }

    @Test
    void figuresOrAnAnswerButNeverNeitherAndNeverBoth() {
        assertThat(grants(null, GRANT)).isEmpty();
        assertThat(grants(false, GRANT)).isEmpty();
        assertThat(grants(true)).isEmpty();
        assertThat(grants(null)).containsExactly("answer problem.no-change.unanswered");
        assertThat(grants(false))
                .as("something changed, but what")
                .containsExactly("answer problem.no-change.unanswered");
        assertThat(grants(true, GRANT)).containsExactly("answer problem.no-change.and-rows");
    }

    @Test
    void theThreeMenusAskAlike() {
        assertThat(Found.in(MonthlyRules.statistics(null, List.of(), baht("0"))))
                .containsExactly("answer problem.no-change.unanswered");
        assertThat(Found.in(MonthlyRules.drugs(null, List.of(), FIRST, LAST, TODAY)))
                .containsExactly("answer problem.no-change.unanswered");
        assertThat(Found.in(MonthlyRules.statistics(true, List.of(Row.NEW.withId(1)), baht("0"))))
                .as("a row without any figure is none")
                .isEmpty();
        assertThat(Found.in(MonthlyRules.drugs(true, List.of(ACTIVITY), FIRST, LAST, TODAY)))
                .containsExactly("answer problem.no-change.and-rows");
    }

    @Test
    void aGrantHasANameAndAnAllocation() {
        assertThat(grants(null, GRANT.with(MonthlyMenus.GRANT, null)))
                .containsExactly("grants:1:name problem.cell.required");
        Row allocatedOnly = new Row(1, Map.of()).with(MonthlyMenus.GRANT, "นม").with(MonthlyMenus.ALLOCATED, baht("0"));
        assertThat(grants(null, allocatedOnly)).isEmpty();
    }

    @Test
    void ofAGrantNoMoreIsReceivedOrCommittedThanAllocated() {
        assertThat(grants(null, GRANT.with(MonthlyMenus.RECEIVED, baht("100.01"))))
                .containsExactly("grants:1:received problem.grant.received");
        assertThat(grants(null, GRANT.with(MonthlyMenus.COMMITTED, baht("100.01"))))
                .containsExactly("grants:1:committed problem.grant.committed");
    }

    @Test
    void ofAGrantNoMoreIsPaidThanCommitted() {
        Row committed = GRANT.with(MonthlyMenus.COMMITTED, baht("50"));
        assertThat(grants(null, committed.with(MonthlyMenus.DISBURSED, baht("50"))))
                .isEmpty();
        assertThat(grants(null, committed.with(MonthlyMenus.DISBURSED, baht("50.01"))))
                .containsExactly("grants:1:disbursed problem.grant.disbursed");
    }

    @Test
    void aGrantIsListedOnce() {
        assertThat(grants(null, GRANT, GRANT.withId(2).with(MonthlyMenus.GRANT, "ประปาหมู่บ้าน ")))
                .containsExactly("grants:2:name problem.grant.twice");
    }

    @Test
    void spendingMoreThanRevenueAndReserveWantsAWord() {
        assertThat(statistics(baht("0"), FIGURES)).as("100 of 90 and 10").isEmpty();
        assertThat(statistics(baht("0"), FIGURES.with(MonthlyMenus.EXPENDITURE.get(0), baht("40.01"))))
                .containsExactly("statistics problem.statistics.deficit ?");
    }

    @Test
    void moreThanTenTimesLastMonthsExpenditureWantsAWord() {
        assertThat(statistics(baht("10"), FIGURES)).as("ten times").isEmpty();
        assertThat(statistics(baht("9.99"), FIGURES)).containsExactly("statistics problem.statistics.ten-times ?");
    }

    @Test
    void theReserveIsSaidEvenIfThereIsNone() {
        Row figures = FIGURES.with(MonthlyMenus.REVENUE.get(1), baht("10"));
        assertThat(statistics(baht("0"), figures.with(MonthlyMenus.RESERVE, baht("0"))))
                .isEmpty();
        assertThat(statistics(baht("0"), figures.with(MonthlyMenus.RESERVE, null)))
                .containsExactly("statistics:1:reserve problem.statistics.reserve");
    }

    @Test
    void everyCellOfAnActivityButWhatWasSpentIsThere() {
        for (Column<?> column : MonthlyMenus.DRUG_ACTIVITIES.columns()) {
            List<String> found =
                    drugs(TODAY, ACTIVITY.with(MonthlyMenus.SPENT, null).withValue(column, null));
            if (column.equals(MonthlyMenus.SPENT)) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found).containsExactly("activities:1:" + column.key() + " problem.cell.required");
            }
        }
    }

    @Test
    void anActivityOfAnotherMonthWantsAWord() {
        assertThat(drugs(TODAY, ACTIVITY.with(MonthlyMenus.HELD_ON, FIRST))).isEmpty();
        assertThat(drugs(TODAY, ACTIVITY.with(MonthlyMenus.HELD_ON, LAST))).isEmpty();
        assertThat(drugs(TODAY, ACTIVITY.with(MonthlyMenus.HELD_ON, FIRST.minusDays(1))))
                .containsExactly("activities:1:held_on problem.drugs.outside-month ?");
        assertThat(drugs(TODAY, ACTIVITY.with(MonthlyMenus.HELD_ON, LAST.plusDays(1))))
                .containsExactly("activities:1:held_on problem.drugs.outside-month ?");
    }

    @Test
    void noActivityWasHeldInTheFuture() {
        assertThat(drugs(LAST, ACTIVITY)).isEmpty();
        assertThat(drugs(LAST.minusDays(1), ACTIVITY)).containsExactly("activities:1:held_on problem.date.future");
    }

    @Test
    void anActivityOverItsBudgetWantsAWord() {
        assertThat(drugs(TODAY, ACTIVITY.with(MonthlyMenus.SPENT, baht("100.01"))))
                .containsExactly("activities:1:spent problem.drugs.over-budget ?");
    }
}
