package eplan.ui.hiring.scores;

import eplan.hiring.ScoreCriterion;
import eplan.hiring.ScoreRules.Rules;
import eplan.hiring.ScoreRules.ScoreRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of rules as it is being edited; a step may be blank for a while. */
final class RulesDraft {

    /**
     * One step as typed.
     *
     * @param from percent; null while blank
     * @param points null while blank
     */
    record Step(
            ScoreCriterion criterion,
            @Nullable BigDecimal from,
            @Nullable BigDecimal points) {}

    private static final Comparator<ScoreRow> HIGHEST_FIRST = Comparator.comparing(ScoreRow::criterion)
            .thenComparing(Comparator.comparing(ScoreRow::from).reversed());

    private final List<Step> steps = new ArrayList<>();
    private final List<Step> before;
    private int version;

    RulesDraft(Rules rules) {
        this.version = rules.version();
        rules.rows().stream()
                .sorted(HIGHEST_FIRST)
                .forEach(row -> steps.add(new Step(row.criterion(), row.from(), row.points())));
        this.before = List.copyOf(steps);
    }

    /** The version that was read. */
    int version() {
        return version;
    }

    /** Somebody else set another one meanwhile: what was edited would replace that. */
    void goOnFrom(Rules newer) {
        version = newer.version();
    }

    boolean changed() {
        return !steps.equals(before);
    }

    /** Places of a criterion's steps. */
    List<Integer> of(ScoreCriterion criterion) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).criterion() == criterion) {
                places.add(i);
            }
        }
        return places;
    }

    Step step(int place) {
        return steps.get(place);
    }

    void set(int place, Step step) {
        steps.set(place, step);
    }

    /** Another blank step after the last one of its criterion. */
    void add(ScoreCriterion criterion) {
        List<Integer> places = of(criterion);
        steps.add(places.isEmpty() ? steps.size() : places.getLast() + 1, new Step(criterion, null, null));
    }

    void remove(int place) {
        steps.remove(place);
    }

    /** The table; empty while something is blank. */
    Optional<List<ScoreRow>> rows() {
        List<ScoreRow> rows = new ArrayList<>();
        for (Step step : steps) {
            BigDecimal from = step.from();
            BigDecimal points = step.points();
            if (from == null || points == null) {
                return Optional.empty();
            }
            rows.add(new ScoreRow(step.criterion(), from, points));
        }
        return Optional.of(List.copyOf(rows));
    }

    /** The most that a criterion gives. */
    BigDecimal weight(ScoreCriterion criterion) {
        BigDecimal most = BigDecimal.ZERO;
        for (Step step : steps) {
            BigDecimal points = step.points();
            if (step.criterion() == criterion && points != null) {
                most = most.max(points);
            }
        }
        return most;
    }
}
