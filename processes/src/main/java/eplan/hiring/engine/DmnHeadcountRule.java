package eplan.hiring.engine;

import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.hiring.HeadcountRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code headcount.dmn} of our own artifact. Its hit policy is unique: each question has one answer. Scripts are off. */
@Component
class DmnHeadcountRule implements HeadcountRule {

    /** Id of the decision, and name of its file. */
    static final String HEADCOUNT = "headcount";

    private final DmnEngine engine = new DefaultDmnEngineConfiguration()
            .scriptEngineResolver(language -> null)
            .buildEngine();

    private final DmnDecision decision = shipped(engine);

    private static DmnDecision shipped(DmnEngine engine) {
        try (InputStream model = new ClassPathResource("processes/" + HEADCOUNT + ".dmn").getInputStream()) {
            return engine.parseDecision(HEADCOUNT, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Verdict of(@Nullable BigDecimal points, BigDecimal target, BigDecimal load, int lightLoad, int heavyLoad) {
        var answers = engine.evaluateDecisionTable(decision, inputs(points, target, load, lightLoad, heavyLoad))
                .getResultList();
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
