package eplan.hiring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.ScoreCriterion;
import eplan.hiring.ScoreRules;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.ScoreSteps;
import eplan.people.Actors;
import eplan.shared.FiscalYear;
import eplan.testing.EplanTest;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The shipped steps of the system score, row by row, with a guard on their number; and any other table. */
@EplanTest
class AnalystScoreDecisionTest {

    /** No year has a table before it. */
    private static final FiscalYear FIRST = new FiscalYear(2500);

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Autowired
    ScoreSteps steps;

    @Autowired
    ScoreRules rules;

    @Autowired
    DecisionService deployed;

    @Autowired
    Actors actors;

    private List<ScoreRow> shipped() {
        return actors.asSystem(() -> rules.of(FIRST)).rows();
    }

    /** The file's own rules: criterion, the percentage from which it counts, points. */
    private static List<String> modelled() throws IOException {
        try (InputStream file = new ClassPathResource("processes/" + ScoreDmn.DECISION + ".dmn").getInputStream()) {
            return Dmn.readModelFromStream(file).getModelElementsByType(Rule.class).stream()
                    .map(AnalystScoreDecisionTest::told)
                    .toList();
        }
    }

    private static String told(Rule rule) {
        List<String> inputs = rule.getInputEntries().stream()
                .map(entry -> entry.getText().getTextContent())
                .toList();
        String points = rule.getOutputEntries().iterator().next().getText().getTextContent();
        String range = inputs.get(1);
        return told(
                inputs.get(0).replace("\"", ""),
                new BigDecimal(range.substring(1, range.indexOf(".."))),
                new BigDecimal(points));
    }

    private static String told(String criterion, BigDecimal from, BigDecimal points) {
        return criterion + " " + plain(from) + " " + plain(points);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Each step at its lowest rate, and just below the next one; the model as it is deployed. */
    @ParameterizedTest
    @CsvSource({
        "COMPLETE,100,15",
        "COMPLETE,98,15",
        "COMPLETE,97.99,13",
        "COMPLETE,95,13",
        "COMPLETE,94.99,11",
        "COMPLETE,90,11",
        "COMPLETE,89.99,8",
        "COMPLETE,80,8",
        "COMPLETE,79.99,4",
        "COMPLETE,60,4",
        "COMPLETE,59.99,0",
        "COMPLETE,0,0",
        "ON_TIME,100,15",
        "ON_TIME,95,15",
        "ON_TIME,94.99,13",
        "ON_TIME,90,13",
        "ON_TIME,89.99,11",
        "ON_TIME,85,11",
        "ON_TIME,84.99,8",
        "ON_TIME,75,8",
        "ON_TIME,74.99,4",
        "ON_TIME,60,4",
        "ON_TIME,59.99,0",
        "ON_TIME,0,0",
        "ON_BEHALF,100,8",
        "ON_BEHALF,95,8",
        "ON_BEHALF,94.99,7",
        "ON_BEHALF,90,7",
        "ON_BEHALF,89.99,5",
        "ON_BEHALF,80,5",
        "ON_BEHALF,79.99,3",
        "ON_BEHALF,60,3",
        "ON_BEHALF,59.99,0",
        "ON_BEHALF,0,0",
        "CHECKS_PASSED,100,5",
        "CHECKS_PASSED,98,5",
        "CHECKS_PASSED,97.99,4",
        "CHECKS_PASSED,95,4",
        "CHECKS_PASSED,94.99,3",
        "CHECKS_PASSED,90,3",
        "CHECKS_PASSED,89.99,2",
        "CHECKS_PASSED,80,2",
        "CHECKS_PASSED,79.99,1",
        "CHECKS_PASSED,60,1",
        "CHECKS_PASSED,59.99,0",
        "CHECKS_PASSED,0,0",
        "LOOKS,100,5",
        "LOOKS,95,5",
        "LOOKS,94.99,4",
        "LOOKS,90,4",
        "LOOKS,89.99,3",
        "LOOKS,80,3",
        "LOOKS,79.99,2",
        "LOOKS,70,2",
        "LOOKS,69.99,1",
        "LOOKS,50,1",
        "LOOKS,49.99,0",
        "LOOKS,0,0",
        "NOT_RETURNED,100,2",
        "NOT_RETURNED,95,2",
        "NOT_RETURNED,94.99,1.5",
        "NOT_RETURNED,90,1.5",
        "NOT_RETURNED,89.99,1",
        "NOT_RETURNED,80,1",
        "NOT_RETURNED,79.99,0",
        "NOT_RETURNED,0,0"
    })
    void eachStepGivesItsPoints(ScoreCriterion criterion, String rate, String points) {
        assertThat(deployed(criterion, new BigDecimal(rate))).isEqualByComparingTo(points);
    }

    @Test
    void theModelHasThirtyThreeRulesAndTheyAreTheShippedRows() throws IOException {
        assertThat(modelled()).hasSize(33);
        assertThat(shipped().stream()
                        .map(row -> told(row.criterion().name(), row.from(), row.points()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(modelled());
    }

    @Test
    void theTableThatIsMadeOfTheShippedRowsSaysWhatTheModelSays() {
        var decision = steps.of(shipped());
        for (ScoreRow row : shipped()) {
            for (BigDecimal rate : around(row.from())) {
                assertThat(deployed(row.criterion(), rate))
                        .as("%s %s", row.criterion(), rate)
                        .isEqualByComparingTo(decision.points(row.criterion(), rate));
            }
        }
    }

    private static List<BigDecimal> around(BigDecimal from) {
        List<BigDecimal> rates =
                new ArrayList<>(List.of(from, from.add(HUNDREDTH).min(HUNDRED)));
        if (from.signum() > 0) {
            rates.add(from.subtract(HUNDREDTH));
        }
        return rates;
    }

    private BigDecimal deployed(ScoreCriterion criterion, BigDecimal rate) {
        var rows = deployed.evaluateDecisionTableByKey(ScoreDmn.DECISION, ScoreDmn.inputs(criterion, rate))
                .getResultList();
        assertThat(rows).hasSize(1);
        return new BigDecimal(
                Objects.requireNonNull(rows.getFirst().get("points")).toString());
    }

    @Test
    void headquartersRowsAnswerWithDecimals() {
        var decision = steps.of(List.of(
                new ScoreRow(ScoreCriterion.LOOKS, new BigDecimal("0"), new BigDecimal("0.25")),
                new ScoreRow(ScoreCriterion.LOOKS, new BigDecimal("66.67"), new BigDecimal("4.75"))));
        assertThat(decision.points(ScoreCriterion.LOOKS, new BigDecimal("66.66")))
                .isEqualByComparingTo("0.25");
        assertThat(decision.points(ScoreCriterion.LOOKS, new BigDecimal("66.67")))
                .isEqualByComparingTo("4.75");
    }

    @Test
    void aDecisionWithAGapGivesNoPointsByAccident() {
        var decision = steps.of(List.of(new ScoreRow(ScoreCriterion.LOOKS, new BigDecimal("50"), new BigDecimal("5"))));
        assertThatThrownBy(() -> decision.points(ScoreCriterion.LOOKS, new BigDecimal("49.99")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> decision.points(ScoreCriterion.COMPLETE, HUNDRED))
                .isInstanceOf(IllegalStateException.class);
    }
}
