package eplan.plan;

import static eplan.plan.VisionIds.key;

import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What has no id yet is what is recorded in the same words, if that is nowhere else. */
final class VisionSameWords {

    private VisionSameWords() {}

    /** Whether people read the two as the same, ids aside. */
    static boolean read(VisionStrategy one, VisionStrategy other) {
        return withoutIds(one).equals(withoutIds(other));
    }

    private static VisionStrategy withoutIds(VisionStrategy content) {
        List<Strategy> strategies = content.strategies().stream()
                .map(one -> new Strategy(null, one.name(), one.area(), withoutIds(one.guidelines())))
                .toList();
        return new VisionStrategy(content.vision(), content.missions(), strategies);
    }

    private static List<Guideline> withoutIds(List<Guideline> guidelines) {
        return guidelines.stream().map(one -> new Guideline(one.name())).toList();
    }

    /** The same with the ids of what is recorded; what is not recorded yet stays without. */
    static VisionStrategy known(VisionStrategy shown, VisionStrategy recorded) {
        Map<Long, Strategy> byId = new HashMap<>();
        recorded.strategies().forEach(one -> byId.put(key(one.id()), one));
        Map<String, Strategy> free =
                free(shown.strategies(), recorded.strategies(), Strategy::name, one -> key(one.id()));
        List<Strategy> strategies = shown.strategies().stream()
                .map(one -> {
                    Strategy there =
                            one.id() == null ? free.remove(Texts.comparable(one.name())) : byId.get(key(one.id()));
                    return there == null ? one : known(one, there);
                })
                .toList();
        return new VisionStrategy(shown.vision(), shown.missions(), strategies);
    }

    private static Strategy known(Strategy shown, Strategy recorded) {
        Map<String, Guideline> free =
                free(shown.guidelines(), recorded.guidelines(), Guideline::name, one -> key(one.id()));
        List<Guideline> guidelines = shown.guidelines().stream()
                .map(one -> {
                    Guideline there = one.id() == null ? free.remove(Texts.comparable(one.name())) : null;
                    return there == null ? one : new Guideline(there.id(), one.name());
                })
                .toList();
        return new Strategy(recorded.id(), shown.name(), shown.area(), guidelines);
    }

    /** By its words what is recorded, has words, and is not shown under its id. */
    private static <T> Map<String, T> free(
            List<T> shown, List<T> recorded, Function<T, String> name, Function<T, Long> key) {
        Set<Long> taken = shown.stream().map(key).collect(Collectors.toSet());
        Map<String, T> free = new HashMap<>();
        for (T one : recorded) {
            if (!taken.contains(key.apply(one)) && !name.apply(one).isBlank()) {
                free.putIfAbsent(Texts.comparable(name.apply(one)), one);
            }
        }
        return free;
    }
}
