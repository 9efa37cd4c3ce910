package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.Problem;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The template's calendar of a year in memory, to be bent in one place. */
final class DraftedYear {

    final FiscalYear year;
    private final List<KeptRound> rounds = new ArrayList<>();

    DraftedYear(FiscalYear year) {
        this.year = year;
        YearCopy.ofTemplate(year).forEach(this::keep);
    }

    private void keep(ShapedRound shape) {
        rounds.add(new KeptRound(
                new RoundId(rounds.size() + 1L), shape, shape.plan().dueOn()));
    }

    List<KeptRound> rounds() {
        return List.copyOf(rounds);
    }

    KeptRound round(String key) {
        return rounds.stream()
                .filter(round -> round.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The due date is where the shift rule leaves it: as it was set. */
    DraftedYear plan(String key, UnaryOperator<RoundPlan> change) {
        RoundPlan plan = change.apply(round(key).plan());
        return replace(key, new KeptRound(round(key).id(), round(key).shape().with(plan), plan.dueOn()));
    }

    DraftedYear window(String key, LocalDate opens, LocalDate due, @Nullable LocalDate lock) {
        return plan(key, plan -> Plans.within(plan, opens, due, lock));
    }

    DraftedYear shifted(String key, LocalDate due) {
        return replace(key, new KeptRound(round(key).id(), round(key).shape(), due));
    }

    DraftedYear retired(String key) {
        ShapedRound is = round(key).shape();
        var shape = new ShapedRound(is.year(), is.key(), is.row(), is.plan(), true, is.added(), is.scope());
        return replace(key, new KeptRound(round(key).id(), shape, round(key).dueOn()));
    }

    DraftedYear without(String key) {
        rounds.remove(round(key));
        return this;
    }

    /** Another round with the plan of one that there is. */
    DraftedYear added(String key, RoundPlan plan) {
        keep(new ShapedRound(year, key, 7, plan, false, true, null));
        return this;
    }

    private DraftedYear replace(String key, KeptRound other) {
        rounds.set(rounds.indexOf(round(key)), other);
        return this;
    }

    List<Problem> problems() {
        return new YearChecks(year, rounds()).problems();
    }

    /** Keys of what is wrong with one round. */
    List<String> problems(String key) {
        RoundId id = round(key).id();
        return problems().stream()
                .filter(problem -> id.equals(problem.round()))
                .map(Problem::key)
                .toList();
    }

    /** Keys of what is wrong with the year as a whole. */
    List<String> ofYear() {
        return problems().stream()
                .filter(problem -> problem.round() == null)
                .map(Problem::key)
                .toList();
    }
}
