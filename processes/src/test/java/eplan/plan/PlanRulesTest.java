package eplan.plan;

import static eplan.plan.Found.baht;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.EntryRecords.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The three-year plan's rules at their boundaries. Source: letter ว 1353 row 2 (vision to ขึ้นชั้นแผน), and the form of
 * the plan book, which has a strategy, a guideline, a budget and a responsible unit for every project.
 */
class PlanRulesTest {

    private static final long ROADS = 11;
    private static final long PAVING = 21;
    private static final long SCHOOLING = 22;
    private static final BigDecimal UNKNOWN = baht("0");

    private static final Row WHOLE = new Row(1, Map.of())
            .with(Projects.CODE, "54-1-1")
            .with(Projects.NAME, "ถนนหมู่ 1")
            .with(Projects.STRATEGY, ROADS)
            .with(Projects.GUIDELINE, PAVING)
            .with(Projects.BUDGET1, baht("100"))
            .with(Projects.UNIT, "กองช่าง")
            .with(Projects.OBJECTIVE, "เดินทางสะดวก")
            .with(Projects.TARGET, "1 สาย")
            .with(Projects.EXPECTED, "ปลอดภัย")
            .with(Projects.SOURCE, "เงินรายได้");
    private static final Row ANOTHER =
            WHOLE.withId(2).with(Projects.CODE, "54-1-2").with(Projects.NAME, "ถนนหมู่ 2");

    private static List<Problem> problems(BigDecimal lastYear, Row... projects) {
        return PlanRules.of(new PlanRules.Facts(
                List.of(projects), Map.of(PAVING, ROADS, SCHOOLING, 12L), Map.of(ROADS, "1 ถนน"), lastYear));
    }

    private static List<String> of(Row... projects) {
        return Found.in(problems(UNKNOWN, projects));
    }

    @Test
    void aWholeProjectIsRight() {
        assertThat(of(WHOLE)).isEmpty();
        assertThat(of(WHOLE, ANOTHER)).isEmpty();
    }

    @Test
    void aPlanHasAProject() {
        assertThat(of()).containsExactly("projects problem.plan.empty");
    }

    static Stream<Column<?>> required() {
        return Stream.of(Projects.CODE, Projects.NAME, Projects.STRATEGY, Projects.GUIDELINE, Projects.UNIT);
    }

    @ParameterizedTest
    @MethodSource("required")
    void whatEveryProjectHasIsNamedByItsField(Column<?> column) {
        assertThat(of(WHOLE.withValue(column, null))).contains("projects:1:" + column.key() + " problem.cell.required");
    }

    @Test
    void aMissingCellSaysInWhichRow() {
        assertThat(problems(UNKNOWN, WHOLE, ANOTHER.with(Projects.UNIT, null)))
                .extracting(Problem::params)
                .containsExactly(List.of("@column.projects.unit", 2));
    }

    @Test
    void aGuidelineIsOneOfTheProjectsOwnStrategy() {
        assertThat(of(WHOLE.with(Projects.GUIDELINE, SCHOOLING)))
                .containsExactly("projects:1:guideline_id problem.plan.guideline-elsewhere");
        assertThat(of(WHOLE.with(Projects.GUIDELINE, 99L)))
                .containsExactly("projects:1:guideline_id problem.plan.guideline-elsewhere");
    }

    @Test
    void oneSatangInOneOfThreeYearsIsABudget() {
        Row none = WHOLE.with(Projects.BUDGET1, null);
        assertThat(of(none)).containsExactly("projects:1:budget1 problem.plan.no-budget");
        assertThat(of(none.with(Projects.BUDGET3, baht("0"))))
                .containsExactly("projects:1:budget1 problem.plan.no-budget");
        for (Column<BigDecimal> year : Projects.BUDGETS) {
            assertThat(of(none.with(year, baht("0.01")))).isEmpty();
        }
    }

    @Test
    void codesThatReadTheSameAreOneCode() {
        assertThat(of(WHOLE.with(Projects.CODE, "ก 1-A"), ANOTHER.with(Projects.CODE, "ก  1-a")))
                .containsExactly("projects:2:code problem.plan.code-twice");
        assertThat(of(WHOLE.with(Projects.CODE, "1"), ANOTHER.with(Projects.CODE, "11")))
                .isEmpty();
    }

    @Test
    void theSameNameUnderOneGuidelineWantsAWord() {
        Row same = ANOTHER.with(Projects.NAME, WHOLE.text(Projects.NAME));
        assertThat(of(WHOLE, same)).containsExactly("projects:2:name problem.plan.name-twice ?");
        Row elsewhere = same.with(Projects.STRATEGY, 12L).with(Projects.GUIDELINE, SCHOOLING);
        assertThat(of(WHOLE, elsewhere)).isEmpty();
    }

    @Test
    void moreThanTenTimesLastYearsPlanWantsAWord() {
        BigDecimal lastYear = baht("10");
        assertThat(Found.in(problems(lastYear, WHOLE))).as("ten times").isEmpty();
        assertThat(Found.in(problems(lastYear, WHOLE.with(Projects.BUDGET1, baht("100.01")))))
                .containsExactly("projects problem.plan.ten-times ?");
        assertThat(Found.in(problems(lastYear, WHOLE.with(Projects.BUDGET2, baht("9999")))))
                .as("later years are another year's plan")
                .isEmpty();
    }

    static Stream<Column<String>> described() {
        return Stream.of(Projects.OBJECTIVE, Projects.TARGET, Projects.EXPECTED, Projects.SOURCE);
    }

    @ParameterizedTest
    @MethodSource("described")
    void projectsThatAreHardlyDescribedWantOneWordTogether(Column<String> column) {
        assertThat(of(WHOLE.with(column, null))).containsExactly("projects problem.plan.bare ?");
        assertThat(of(WHOLE.with(column, null), ANOTHER.with(column, " ")))
                .containsExactly("projects problem.plan.bare ?");
    }

    @Test
    void aStrategyWithoutAProjectWantsAWord() {
        Row elsewhere = WHOLE.with(Projects.STRATEGY, 12L).with(Projects.GUIDELINE, SCHOOLING);
        assertThat(of(elsewhere)).containsExactly("projects:strategy-11 problem.plan.strategy-unused ?");
        assertThat(of(elsewhere, ANOTHER)).isEmpty();
    }
}
