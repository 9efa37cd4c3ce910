package eplan.hiring;

import eplan.hiring.ScoreRules.Problem;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.ScoreRules.What;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a table of weights and steps may not be: with a gap, twice the same step, falling, out of range, or without 50 points. */
final class ScoreRowRules {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HALF = new BigDecimal(ProvinceEvaluations.HALF);
    private static final int DECIMALS = 2;

    private ScoreRowRules() {}

    /** Criterion by criterion, then the whole; empty when the table may be used. */
    static List<Problem> problems(List<ScoreRow> rows) {
        List<Problem> problems = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (ScoreCriterion criterion : ScoreCriterion.values()) {
            List<ScoreRow> steps = steps(rows, criterion);
            ofCriterion(criterion, steps, problems);
            sum = sum.add(most(steps));
        }
        if (sum.compareTo(HALF) != 0) {
            problems.add(new Problem(What.SUM, null, sum));
        }
        return problems;
    }

    /** A criterion's steps, the lowest first. */
    static List<ScoreRow> steps(List<ScoreRow> rows, ScoreCriterion criterion) {
        return rows.stream()
                .filter(row -> row.criterion() == criterion)
                .sorted(Comparator.comparing(ScoreRow::from))
                .toList();
    }

    /** The criterion's weight: what its highest step gives; 0 without steps. @param steps the lowest first */
    static BigDecimal most(List<ScoreRow> steps) {
        return steps.isEmpty() ? BigDecimal.ZERO : steps.getLast().points();
    }

    private static void ofCriterion(ScoreCriterion criterion, List<ScoreRow> steps, List<Problem> problems) {
        for (ScoreRow step : steps) {
            range(criterion, step.from(), HUNDRED, problems);
            range(criterion, step.points(), HALF, problems);
        }
        if (steps.isEmpty() || steps.getFirst().from().signum() != 0) {
            problems.add(new Problem(
                    What.GAP,
                    criterion,
                    steps.isEmpty() ? null : steps.getFirst().from()));
        }
        for (int i = 1; i < steps.size(); i++) {
            ScoreRow lower = steps.get(i - 1);
            ScoreRow higher = steps.get(i);
            if (lower.from().compareTo(higher.from()) == 0) {
                problems.add(new Problem(What.TWICE, criterion, higher.from()));
            } else if (higher.points().compareTo(lower.points()) < 0) {
                problems.add(new Problem(What.FALLING, criterion, higher.from()));
            }
        }
    }

    private static void range(ScoreCriterion criterion, BigDecimal number, BigDecimal most, List<Problem> problems) {
        boolean fine = number.signum() >= 0
                && number.compareTo(most) <= 0
                && number.stripTrailingZeros().scale() <= DECIMALS;
        if (!fine) {
            problems.add(new Problem(What.RANGE, criterion, number));
        }
    }
}
