package eplan.hiring;

import eplan.hiring.ScoreRules.ScoreRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Weights and steps as shipped; a test holds them against {@code analyst-score.dmn}. */
final class ShippedScoreRows {

    /** By criterion, highest step first: percent from which it counts, points. */
    static final List<ScoreRow> ALL = Stream.of(
                    steps(ScoreCriterion.COMPLETE, "98 15", "95 13", "90 11", "80 8", "60 4", "0 0"),
                    steps(ScoreCriterion.ON_TIME, "95 15", "90 13", "85 11", "75 8", "60 4", "0 0"),
                    steps(ScoreCriterion.ON_BEHALF, "95 8", "90 7", "80 5", "60 3", "0 0"),
                    steps(ScoreCriterion.CHECKS_PASSED, "98 5", "95 4", "90 3", "80 2", "60 1", "0 0"),
                    steps(ScoreCriterion.LOOKS, "95 5", "90 4", "80 3", "70 2", "50 1", "0 0"),
                    steps(ScoreCriterion.NOT_RETURNED, "95 2", "90 1.5", "80 1", "0 0"))
            .flatMap(List::stream)
            .toList();

    private ShippedScoreRows() {}

    private static List<ScoreRow> steps(ScoreCriterion criterion, String... steps) {
        return Stream.of(steps)
                .map(step -> {
                    int space = step.indexOf(' ');
                    return new ScoreRow(criterion, number(step.substring(0, space)), number(step.substring(space + 1)));
                })
                .toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text).setScale(2);
    }
}
