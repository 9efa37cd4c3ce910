package eplan.hiring.engine;

import eplan.engine.DecisionTable.Cell;
import eplan.engine.DecisionTable.Rule;
import eplan.hiring.ScoreCriterion;
import eplan.hiring.ScoreRules.ScoreRow;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions to the score's decision table, and steps of the score as its rules: each the range up to the next higher step of its criterion. */
final class ScoreDmn {

    /** Id of the decision, and name of its file. */
    static final String DECISION = "analyst-score";

    private static final String HIGHEST = "..100]";

    private ScoreDmn() {}

    /** @param rate percent */
    static Map<String, Object> inputs(ScoreCriterion criterion, BigDecimal rate) {
        return Map.of("criterion", criterion.name(), "rate", rate.doubleValue());
    }

    static List<Rule> rules(List<ScoreRow> rows) {
        return Stream.of(ScoreCriterion.values())
                .flatMap(criterion -> rules(
                        rows.stream()
                                .filter(row -> row.criterion() == criterion)
                                .sorted(Comparator.comparing(ScoreRow::from))
                                .toList(),
                        criterion))
                .toList();
    }

    private static Stream<Rule> rules(List<ScoreRow> steps, ScoreCriterion criterion) {
        return IntStream.range(0, steps.size()).mapToObj(i -> {
            boolean last = i + 1 == steps.size();
            String end = last ? HIGHEST : ".." + steps.get(i + 1).from().toPlainString() + ")";
            return rule("row-" + criterion.ordinal() + "-" + i, steps.get(i), end);
        });
    }

    private static Rule rule(String id, ScoreRow row, String end) {
        return new Rule(
                id,
                List.of(
                        new Cell("criterion", '"' + row.criterion().name() + '"'),
                        new Cell("rate", "[" + row.from().toPlainString() + end)),
                List.of(new Cell("points", row.points().toPlainString())));
    }
}
