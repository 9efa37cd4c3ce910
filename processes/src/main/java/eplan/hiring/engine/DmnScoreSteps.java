package eplan.hiring.engine;

import eplan.hiring.ScoreCriterion;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.ScoreSteps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.stereotype.Component;

/**
 * Asks the decision table {@code analyst-score.dmn}, with headquarters' rows in the place of the shipped ones. It is evaluated, never
 * deployed: what is deployed comes from our artifact only (decisions 002 and 017). Scripts are off here too. Each answer is held: many
 * analysts have the same rate.
 */
@Component
class DmnScoreSteps implements ScoreSteps {

    private static final int DECIMALS = 2;

    private final DmnEngine engine = new DefaultDmnEngineConfiguration()
            .scriptEngineResolver(language -> null)
            .buildEngine();

    private final ScoreDmn table = ScoreDmn.shipped();

    private record Asked(ScoreCriterion criterion, BigDecimal rate) {}

    @Override
    public Decision of(List<ScoreRow> rows) {
        DmnDecision decision = engine.parseDecision(ScoreDmn.DECISION, table.with(rows));
        Map<Asked, BigDecimal> answers = new ConcurrentHashMap<>();
        return (criterion, rate) -> answers.computeIfAbsent(
                new Asked(criterion, rate.stripTrailingZeros()), asked -> points(decision, asked));
    }

    private BigDecimal points(DmnDecision decision, Asked asked) {
        List<Map<String, Object>> answers;
        try {
            answers = engine.evaluateDecisionTable(decision, ScoreDmn.inputs(asked.criterion(), asked.rate()))
                    .getResultList();
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
