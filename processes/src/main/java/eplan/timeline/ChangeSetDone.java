package eplan.timeline;

import eplan.shared.LaoId;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Touched;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a set did, or putting it back.
 *
 * @param effects counted under the locks, before it was done
 * @param opening rounds that open on another day
 * @param left what was not put back, each in Thai words for the report
 */
record ChangeSetDone(Effects effects, Set<RoundId> opening, List<String> left) {

    /** LAOs whose cases are due, or open, or are accepted until another day. */
    Set<LaoId> laos() {
        Stream<Touched> open = effects.of(Effect.TIMER).stream()
                .filter(touched -> touched.round() != null && opening.contains(touched.round()));
        Stream<Touched> dated = Stream.concat(effects.of(Effect.MOVED).stream(), effects.of(Effect.LOCK).stream());
        return Stream.concat(dated, open)
                .map(Touched::lao)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
