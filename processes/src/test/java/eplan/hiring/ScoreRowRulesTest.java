package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.ScoreRules.Problem;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.ScoreRules.What;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a table of weights and steps may not be. */
class ScoreRowRulesTest {

    private static final ScoreCriterion LOOKS = ScoreCriterion.LOOKS;

    private final List<ScoreRow> rows = new ArrayList<>(ShippedScoreRows.ALL);

    private static ScoreRow row(String from, String points) {
        return new ScoreRow(LOOKS, new BigDecimal(from), new BigDecimal(points));
    }

    private static Predicate<ScoreRow> from(String from) {
        return row -> row.criterion() == LOOKS && row.from().compareTo(new BigDecimal(from)) == 0;
    }

    private List<What> problems() {
        return ScoreRowRules.problems(rows).stream().map(Problem::what).toList();
    }

    @Test
    void whatIsShippedIsFiftyPointsWithoutAProblem() {
        assertThat(problems()).isEmpty();
        for (ScoreCriterion criterion : ScoreCriterion.values()) {
            assertThat(ScoreRowRules.most(ScoreRowRules.steps(rows, criterion)))
                    .as(criterion.name())
                    .isEqualByComparingTo(new BigDecimal(criterion.most()));
        }
    }

    @Test
    void refusesAGapBelowTheLowestStep() {
        rows.removeIf(from("0"));
        assertThat(ScoreRowRules.problems(rows)).containsExactly(new Problem(What.GAP, LOOKS, new BigDecimal("50.00")));
    }

    @Test
    void refusesACriterionWithoutAnyStep() {
        rows.removeIf(row -> row.criterion() == LOOKS);
        assertThat(ScoreRowRules.problems(rows))
                .containsExactly(
                        new Problem(What.GAP, LOOKS, null), new Problem(What.SUM, null, new BigDecimal("45.00")));
    }

    @Test
    void refusesTwoStepsFromTheSamePercentage() {
        rows.add(row("80", "3.5"));
        assertThat(problems()).containsExactly(What.TWICE);
    }

    @Test
    void refusesAHigherRateWithFewerPoints() {
        rows.removeIf(from("80"));
        rows.add(row("80", "1"));
        assertThat(problems()).containsExactly(What.FALLING);
    }

    @Test
    void allowsAHigherRateWithTheSamePoints() {
        rows.removeIf(from("80"));
        rows.add(row("80", "2"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void refusesNumbersOutOfRange() {
        rows.add(row("100.01", "5"));
        rows.add(row("99.999", "5"));
        rows.add(row("10", "-1"));
        // and the step from 10 percent gives fewer points than that from 0
        assertThat(problems()).containsOnly(What.RANGE, What.FALLING).hasSize(4);
    }

    @Test
    void refusesWeightsOfFiftyOnePoints() {
        rows.removeIf(from("95"));
        rows.add(row("95", "6"));
        assertThat(ScoreRowRules.problems(rows)).containsExactly(new Problem(What.SUM, null, new BigDecimal("51.00")));
    }
}
