package eplan.cycle;

import eplan.shared.ProvinceId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ladder changed, in this transaction.
 *
 * @param watches cases whose watches look on other days now; escalations that run see the change at their next step
 * @param tops cases that have something else on the highest level: who stands there has no next step by which to see it
 * @param province where; null everywhere
 */
record LadderChanged(
        Set<LadderCase> watches,
        Set<LadderCase> tops,
        @Nullable ProvinceId province) {

    /** Another table is in force. */
    static LadderChanged between(HeldLadder before, HeldLadder after) {
        return of(before::rungs, after::rungs, null);
    }

    /** A province is set otherwise than it was. */
    static LadderChanged in(ProvinceId province, LadderSetting before, HeldLadder ladder) {
        return of(which -> ladder.rungs(new LadderCase(which.kind(), which.late(), before)), ladder::rungs, province);
    }

    private static LadderChanged of(
            Function<LadderCase, List<Rung>> before,
            Function<LadderCase, List<Rung>> after,
            @Nullable ProvinceId province) {
        return new LadderChanged(
                differing(which -> watched(before.apply(which)).equals(watched(after.apply(which)))),
                differing(which -> top(before.apply(which)).equals(top(after.apply(which)))),
                province);
    }

    private static Set<LadderCase> differing(Predicate<LadderCase> same) {
        return LadderCase.all().stream().filter(same.negate()).collect(Collectors.toUnmodifiableSet());
    }

    /** Who climbs when is no matter of a watch's. */
    private static Set<String> watched(List<Rung> rungs) {
        return rungs.stream()
                .filter(rung -> !rung.name().level() || rung.name() == Rung.Name.LEVEL_1)
                .map(rung -> rung.name() + " " + rung.workingDays())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whose turn it is there, and when the analyst is asked if nobody has been yet. */
    private static Set<String> top(List<Rung> rungs) {
        return rungs.stream()
                .filter(rung -> rung.name() == Rung.Name.LEVEL_3 || rung.name() == Rung.Name.ON_BEHALF)
                .map(rung -> rung.name() == Rung.Name.LEVEL_3
                        ? rung.audience().name()
                        : rung.name() + " " + rung.workingDays())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean changesNothing() {
        return watches.isEmpty() && tops.isEmpty();
    }
}
