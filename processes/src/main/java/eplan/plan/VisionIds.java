package eplan.plan;

import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Strategy;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which strategy and guideline is which: those that the record holds keep their id; what is new, was deleted meanwhile, or
 * never was this record's, gets a new one.
 *
 * @param strategies ids of the record's strategies that were not met yet
 * @param guidelines ids of the record's guidelines that were not met yet
 */
record VisionIds(Set<Long> strategies, Set<Long> guidelines) {

    /** The number of what has no id yet. */
    static final long NEW = -1;

    /** For looking up by id. */
    static Long key(@Nullable Long id) {
        return id == null ? Long.valueOf(NEW) : id;
    }

    static VisionIds of(List<Strategy> kept) {
        Set<Long> strategies = new HashSet<>();
        Set<Long> guidelines = new HashSet<>();
        kept.forEach(strategy -> {
            strategies.add(strategy.id());
            strategy.guidelines().forEach(one -> guidelines.add(one.id()));
        });
        return new VisionIds(strategies, guidelines);
    }

    /** The same with an id everywhere. @param next gives that many new ids */
    List<Strategy> give(List<Strategy> typed, LongFunction<List<Long>> next) {
        List<Strategy> known = typed.stream().map(this::known).toList();
        long lacking = known.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.id() == null), one.guidelines().stream().map(below -> below.id() == null)))
                .filter(missing -> missing)
                .count();
        Iterator<Long> ids = next.apply(lacking).iterator();
        return known.stream().map(one -> given(one, ids)).toList();
    }

    private Strategy known(Strategy strategy) {
        List<Guideline> below = strategy.guidelines().stream()
                .map(one -> new Guideline(known(one.id(), guidelines), one.name()))
                .toList();
        return new Strategy(known(strategy.id(), strategies), strategy.name(), strategy.area(), below);
    }

    /** An id is met once: of two that claim it, the second is new. */
    private static @Nullable Long known(@Nullable Long id, Set<Long> open) {
        return id != null && open.remove(id) ? id : null;
    }

    private static Strategy given(Strategy strategy, Iterator<Long> ids) {
        Long id = strategy.id() == null ? ids.next() : strategy.id();
        List<Guideline> below = strategy.guidelines().stream()
                .map(one -> one.id() == null ? new Guideline(ids.next(), one.name()) : one)
                .toList();
        return new Strategy(id, strategy.name(), strategy.area(), below);
    }
}
