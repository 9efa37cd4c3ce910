package eplan.plan;

import static eplan.plan.VisionIds.key;

import eplan.plan.VisionMerge.Part;
import eplan.plan.VisionMerge.Place;
import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of vision and strategies, field by field, whatever it is called. */
public final class VisionDifferences {

    private final List<Difference> found = new ArrayList<>();

    private VisionDifferences() {}

    /**
     * One field.
     *
     * @param place with numbers as they are in the newer version; of what is there no more, as they were
     * @param before null where it was not there yet; of an area its code, of an order the names, a line each
     * @param after null where it is there no more; likewise
     */
    public record Difference(
            Place place, @Nullable String before, @Nullable String after) {}

    /** In the order of the form. */
    public static List<Difference> between(VisionStrategy older, VisionStrategy newer) {
        VisionDifferences differences = new VisionDifferences();
        differences.compare(Place.of(Part.VISION), older.vision(), newer.vision());
        differences.missions(older.missions(), newer.missions());
        differences.strategies(older.strategies(), newer.strategies());
        return List.copyOf(differences.found);
    }

    private void compare(Place place, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(place, before, after));
        }
    }

    /** A mission has no id: what reads the same is the same, the others follow each other in their order. */
    private void missions(List<String> older, List<String> newer) {
        List<Integer> gone = without(older, newer);
        List<Integer> come = without(newer, older);
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            Integer was = i < gone.size() ? gone.get(i) : null;
            Integer is = i < come.size() ? come.get(i) : null;
            int number = 1 + (is == null ? Objects.requireNonNull(was) : is);
            compare(
                    Place.of(Part.MISSION, number),
                    was == null ? null : older.get(was),
                    is == null ? null : newer.get(is));
        }
        compare(
                Place.of(Part.MISSIONS),
                String.join("\n", remaining(older, gone)),
                String.join("\n", remaining(newer, come)));
    }

    /** Where those lines stand that the other list has not, or not as often. */
    private static List<Integer> without(List<String> lines, List<String> other) {
        List<String> left = new ArrayList<>(other);
        List<Integer> without = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!left.remove(lines.get(i))) {
                without.add(i);
            }
        }
        return without;
    }

    private static List<String> remaining(List<String> lines, List<Integer> without) {
        List<String> remaining = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!without.contains(i)) {
                remaining.add(lines.get(i));
            }
        }
        return remaining;
    }

    private void strategies(List<Strategy> older, List<Strategy> newer) {
        List<VisionPair<Strategy>> pairs = VisionPair.of(older, newer, one -> key(one.id()));
        pairs.forEach(this::strategy);
        order(Place.of(Part.STRATEGIES), pairs, Strategy::name);
    }

    private void strategy(VisionPair<Strategy> pair) {
        Strategy was = pair.older();
        Strategy is = pair.newer();
        int number = pair.number();
        compare(Place.of(Part.STRATEGY, number), was == null ? null : was.name(), is == null ? null : is.name());
        compare(Place.of(Part.AREA, number), was == null ? null : was.area(), is == null ? null : is.area());
        List<VisionPair<Guideline>> pairs = VisionPair.of(below(was), below(is), one -> key(one.id()));
        pairs.forEach(below -> guideline(number, below));
        order(Place.of(Part.GUIDELINES, number), pairs, Guideline::name);
    }

    private static List<Guideline> below(@Nullable Strategy strategy) {
        return strategy == null ? List.of() : strategy.guidelines();
    }

    private void guideline(int strategy, VisionPair<Guideline> pair) {
        Guideline was = pair.older();
        Guideline is = pair.newer();
        Place place = Place.of(Part.GUIDELINE, strategy, pair.number());
        compare(place, was == null ? null : was.name(), is == null ? null : is.name());
    }

    /** Of what is in both, under the names it has now: another name is no other order. */
    private <T> void order(Place place, List<VisionPair<T>> pairs, Function<T, String> name) {
        List<VisionPair<T>> now = pairs.stream().filter(VisionPair::inBoth).toList();
        List<VisionPair<T>> before =
                now.stream().sorted(Comparator.comparingInt(VisionPair::former)).toList();
        if (!before.equals(now)) {
            found.add(new Difference(place, names(before, name), names(now, name)));
        }
    }

    private static <T> String names(List<VisionPair<T>> pairs, Function<T, String> name) {
        return pairs.stream()
                .map(pair -> name.apply(Objects.requireNonNull(pair.newer())))
                .collect(Collectors.joining("\n"));
    }
}
