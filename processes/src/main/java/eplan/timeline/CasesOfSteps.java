package eplan.timeline;

import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.Touched;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many cases each date of a plan moves, as foreseen: the date of a province takes its cases from the nation's. */
final class CasesOfSteps {

    static final CasesOfSteps NONE = new CasesOfSteps(Map.of());

    /** @param province null for the nation */
    private record Scope(RoundId round, @Nullable ProvinceId province) {}

    private final Map<Scope, Long> counts;

    private CasesOfSteps(Map<Scope, Long> counts) {
        this.counts = counts;
    }

    static CasesOfSteps of(List<DateStep> steps, List<Touched> moved) {
        Set<Scope> scopes = new HashSet<>();
        steps.forEach(step -> scopes.add(new Scope(step.round(), step.province())));
        Map<Scope, Long> counts = new HashMap<>();
        for (Touched touched : moved) {
            RoundId round = touched.round();
            if (round == null) {
                continue;
            }
            Scope own = new Scope(round, touched.province());
            Scope scope = scopes.contains(own) ? own : new Scope(round, null);
            if (scopes.contains(scope)) {
                counts.merge(scope, 1L, Long::sum);
            }
        }
        return new CasesOfSteps(counts);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long of(DateStep step) {
        return counts.getOrDefault(new Scope(step.round(), step.province()), 0L);
    }
}
