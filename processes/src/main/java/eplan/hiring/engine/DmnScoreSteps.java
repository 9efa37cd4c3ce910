package eplan.hiring.engine;

import eplan.engine.DecisionTable;
import eplan.hiring.ScoreCriterion;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.ScoreSteps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.springframework.stereotype.Component;

/**
 * Asks the decision table {@code analyst-score.dmn}, with headquarters' rows in the place of the shipped ones (decision 017). Each answer
 * is held: many analysts have the same rate.
 */
@Component
class DmnScoreSteps implements ScoreSteps {

    private static final int DECIMALS = 2;

    private final DecisionTable shipped = DecisionTable.shipped(ScoreDmn.DECISION);

    private record Asked(ScoreCriterion criterion, BigDecimal rate) {}

    @Override
    public Decision of(List<ScoreRow> rows) {
        DecisionTable table = shipped.with(ScoreDmn.rules(rows));
        Map<Asked, BigDecimal> answers = new ConcurrentHashMap<>();
        return (criterion, rate) ->
                answers.computeIfAbsent(new Asked(criterion, rate.stripTrailingZeros()), asked -> points(table, asked));
    }

    private static BigDecimal points(DecisionTable table, Asked asked) {
        List<Map<String, Object>> answers;
        try {
            answers = table.answers(ScoreDmn.inputs(asked.criterion(), asked.rate()));
        } catch (DmnEngineException e) {
            throw new IllegalStateException("more than one step, or none that can be read, answers " + asked, e);
        }
        Object points = answers.isEmpty() ? null : answers.getFirst().get("points");
        if (points == null) {
            throw new IllegalStateException("no step answers " + asked);
        }
        return new BigDecimal(points.toString()).setScale(DECIMALS);
    }
}
