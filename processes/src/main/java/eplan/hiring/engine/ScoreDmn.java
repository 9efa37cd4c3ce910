package eplan.hiring.engine;

import eplan.hiring.ScoreCriterion;
import eplan.hiring.ScoreRules.ScoreRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The shipped decision table with other steps: each row becomes the range up to the next higher step of its criterion. What is written into
 * it are names of constants and numbers, never text that a person typed.
 */
final class ScoreDmn {

    /** Id of the decision, and name of its file. */
    static final String DECISION = "analyst-score";

    private static final String FIRST_RULE = "<rule ";
    private static final String LAST_RULE = "</rule>";
    private static final String HIGHEST = "..100]";

    private final String before;
    private final String after;

    private ScoreDmn(String shipped) {
        before = shipped.substring(0, shipped.indexOf(FIRST_RULE));
        after = shipped.substring(shipped.lastIndexOf(LAST_RULE) + LAST_RULE.length());
    }

    static ScoreDmn shipped() {
        try {
            return new ScoreDmn(
                    new ClassPathResource("processes/" + DECISION + ".dmn").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param rate percent */
    static Map<String, Object> inputs(ScoreCriterion criterion, BigDecimal rate) {
        return Map.of("criterion", criterion.name(), "rate", rate.doubleValue());
    }

    InputStream with(List<ScoreRow> rows) {
        StringBuilder table = new StringBuilder(before);
        for (ScoreCriterion criterion : ScoreCriterion.values()) {
            List<ScoreRow> steps = rows.stream()
                    .filter(row -> row.criterion() == criterion)
                    .sorted(Comparator.comparing(ScoreRow::from))
                    .toList();
            for (int i = 0; i < steps.size(); i++) {
                BigDecimal next = i + 1 < steps.size() ? steps.get(i + 1).from() : null;
                rule(table, criterion.ordinal() + "-" + i, steps.get(i), next);
            }
        }
        return new ByteArrayInputStream(table.append(after).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void rule(StringBuilder table, String number, ScoreRow row, @Nullable BigDecimal next) {
        String id = "row-" + number;
        table.append("<rule id=\"").append(id).append("\">");
        entry(table, "input", id + "-criterion", '"' + row.criterion().name() + '"');
        String end = next == null ? HIGHEST : ".." + next.toPlainString() + ")";
        entry(table, "input", id + "-rate", "[" + row.from().toPlainString() + end);
        entry(table, "output", id + "-points", row.points().toPlainString());
        table.append(LAST_RULE);
    }

    private static void entry(StringBuilder table, String kind, String id, String text) {
        table.append('<').append(kind).append("Entry id=\"").append(id).append("\"><text>");
        table.append(text).append("</text></").append(kind).append("Entry>");
    }
}
