package eplan.hiring.engine;

import eplan.engine.DecisionTable;
import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.hiring.HeadcountRule;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code headcount.dmn} of our own artifact. Its hit policy is unique: each question has one answer. */
@Component
class DmnHeadcountRule implements HeadcountRule {

    /** Id of the decision, and name of its file. */
    static final String HEADCOUNT = "headcount";

    private final DecisionTable table = DecisionTable.shipped(HEADCOUNT);

    @Override
    public Verdict of(@Nullable BigDecimal points, BigDecimal target, BigDecimal load, int lightLoad, int heavyLoad) {
        var answers = table.answers(inputs(points, target, load, lightLoad, heavyLoad));
        if (answers.size() != 1) {
            throw new IllegalStateException(HEADCOUNT + " answers " + answers.size() + " times");
        }
        return Verdict.valueOf(
                (String) Objects.requireNonNull(answers.getFirst().get("verdict")));
    }

    /** Points that are not there are left out: for FEEL a variable that is missing is null. */
    static Map<String, Object> inputs(
            @Nullable BigDecimal points, BigDecimal target, BigDecimal load, int lightLoad, int heavyLoad) {
        Map<String, Object> inputs =
                new HashMap<>(Map.of("target", target, "load", load, "lightLoad", lightLoad, "heavyLoad", heavyLoad));
        if (points != null) {
            inputs.put("points", points);
        }
        return inputs;
    }
}
