package eplan.timeline;

import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Touched;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what becomes of which case; not for several threads. */
public final class Effects {

    private final Map<Effect, List<Touched>> cases = new EnumMap<>(Effect.class);

    public void add(Effect effect, Touched touched) {
        cases.computeIfAbsent(effect, any -> new ArrayList<>()).add(touched);
    }

    /** The entry rounds of which that was told so far: whoever comes later in the order of dependants goes by it. */
    public Set<Long> roundsWith(Effect effect) {
        return of(effect).stream()
                .filter(touched -> touched.step() == null)
                .map(Touched::entryRound)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Touched> of(Effect effect) {
        return cases.getOrDefault(effect, List.of());
    }

    long count(Effect effect) {
        return of(effect).size();
    }

    /** Counts by effect; an effect without cases is not there. */
    Map<Effect, Long> counts() {
        Map<Effect, Long> counts = new EnumMap<>(Effect.class);
        cases.forEach((effect, all) -> counts.put(effect, (long) all.size()));
        return counts;
    }
}
