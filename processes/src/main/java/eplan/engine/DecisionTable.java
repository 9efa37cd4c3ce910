package eplan.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;

/**
 * A decision table of our artifact, as it is shipped or with other rules in the place of its own. It is evaluated, never deployed: what is
 * deployed comes from our artifact only (decision 002). Scripts are off here too.
 */
public final class DecisionTable {

    private static final String FIRST_RULE = "<rule ";
    private static final String LAST_RULE = "</rule>";

    private static final DmnEngine ENGINE = new DefaultDmnEngineConfiguration()
            .scriptEngineResolver(language -> null)
            .buildEngine();

    private final String id;
    private final String text;
    private final DmnDecision decision;

    private DecisionTable(String id, String text) {
        this.id = id;
        this.text = text;
        this.decision = ENGINE.parseDecision(id, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @param id of the decision, and name of its file */
    public static DecisionTable shipped(String id) {
        try {
            return new DecisionTable(
                    id, new ClassPathResource("processes/" + id + ".dmn").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same questions and answers with these rules, in their order. */
    public DecisionTable with(List<Rule> rules) {
        String before = text.substring(0, text.indexOf(FIRST_RULE));
        String after = text.substring(text.lastIndexOf(LAST_RULE) + LAST_RULE.length());
        return new DecisionTable(id, rules.stream().map(Rule::text).collect(Collectors.joining("", before, after)));
    }

    /**
     * What each rule that is true of the inputs says, by output.
     *
     * @throws org.camunda.bpm.dmn.engine.DmnEngineException when more are true than the table's hit policy lets be
     */
    public List<Map<String, Object>> answers(Map<String, Object> inputs) {
        return ENGINE.evaluateDecisionTable(decision, inputs).getResultList();
    }

    /**
     * A rule to be written into the table: names of constants and numbers, never text that a person typed.
     *
     * @param id unique in the table
     * @param inputs in the table's order
     * @param outputs in the table's order
     */
    public record Rule(String id, List<Cell> inputs, List<Cell> outputs) {

        private String text() {
            return "<rule id=\"" + id + "\">" + entries("input", inputs) + entries("output", outputs) + LAST_RULE;
        }

        private String entries(String kind, List<Cell> cells) {
            return cells.stream()
                    .map(cell -> "<%1$sEntry id=\"%2$s-%3$s\"><text>%4$s</text></%1$sEntry>"
                            .formatted(kind, id, cell.column(), cell.words()))
                    .collect(Collectors.joining());
        }
    }

    /**
     * @param column what it is about, in one word
     * @param words in FEEL; nothing where the input does not matter: such an entry is always true
     */
    public record Cell(String column, String words) {}
}
