package eplan.plan;

import static eplan.plan.Found.baht;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.PlanFundingRules.Funded;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What an edition takes from projects that the ordinance has money for, at the boundaries. Source: letter ว 1353 rows 2 and
 * 3, and issue 3 "Checks": approved ≤ planned, with transfers.
 */
class PlanFundingRulesTest {

    private static final long ROAD = 7;
    private static final long ROW = 71;

    private static List<Problem> problems(String now, String planned, String approved) {
        Row row = new Row(ROW, Map.of()).with(Projects.BUDGET1, baht(now));
        return of(List.of(row), new Funded(ROAD, "001 ถนน", "งบ 1", baht(planned), baht(approved)));
    }

    private static List<Problem> of(List<Row> rows, Funded... funded) {
        return PlanFundingRules.of(rows, Map.of(ROW, ROAD), List.of(funded));
    }

    @Test
    void aBudgetCutBelowItsApprovedLineWantsAWord() {
        assertThat(problems("80", "100", "80")).as("down to the line").isEmpty();
        assertThat(Found.in(problems("79.99", "100", "80")))
                .containsExactly("projects:71:budget1 problem.plan.funded-cut ?");
        assertThat(problems("79.99", "100", "80"))
                .extracting(Problem::params)
                .containsExactly(List.of(1, baht("79.99"), baht("80"), "งบ 1"));
    }

    @Test
    void whatTheEditionDoesNotCutIsNotItsDoing() {
        assertThat(problems("100", "100", "120"))
                .as("moved above the plan before")
                .isEmpty();
        assertThat(problems("110", "100", "120")).as("raised").isEmpty();
        assertThat(Found.in(problems("99.99", "100", "120")))
                .containsExactly("projects:71:budget1 problem.plan.funded-cut ?");
    }

    @Test
    void aWithdrawnProjectThatHasALineWantsAWord() {
        assertThat(Found.in(of(List.of(), new Funded(ROAD, "001 ถนน", "งบ 1", baht("100"), baht("0.01")))))
                .containsExactly("projects:withdrawn-7 problem.plan.funded-withdrawn ?");
        assertThat(of(List.of(), new Funded(ROAD, "001 ถนน", "งบ 1", baht("100"), baht("0"))))
                .as("all of it was transferred away")
                .isEmpty();
    }

    @Test
    void aProjectWithoutMoneyThisYearIsCutToNothing() {
        Row later = new Row(ROW, Map.of()).with(Projects.BUDGET2, baht("100"));
        assertThat(Found.in(of(List.of(later), new Funded(ROAD, "001 ถนน", "งบ 1", baht("100"), baht("80")))))
                .containsExactly("projects:71:budget1 problem.plan.funded-cut ?");
    }

    @Test
    void anotherAmountWantsAnotherWord() {
        String explained = problems("79", "100", "80").getFirst().facts();
        assertThat(problems("79", "100", "80").getFirst().facts()).isEqualTo(explained);
        assertThat(problems("78", "100", "80").getFirst().facts()).isNotEqualTo(explained);
        assertThat(problems("79", "100", "81").getFirst().facts()).isNotEqualTo(explained);
    }
}
