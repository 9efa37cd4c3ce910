package eplan.plan;

import eplan.plan.VisionMerge.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Three lists put together to one, by the ids of what is in them: strategies, or the guidelines of one. */
abstract class VisionRows<T> {

    final VisionClashes clashes;

    VisionRows(VisionClashes clashes) {
        this.clashes = clashes;
    }

    abstract @Nullable Long id(T row);

    /** A row that both have, field by field. @param number as the person counts */
    abstract T both(T base, T mine, T theirs, int number);

    /** What a row grew from that both added in the same words. */
    abstract T bare(T mine);

    abstract String name(T row);

    abstract String words(T row);

    abstract String path();

    abstract Place place(int number);

    abstract Place order();

    List<T> merged(List<T> shown, List<T> typed, List<T> recorded) {
        Map<Long, T> base = keyed(shown.stream().filter(row -> id(row) != null).toList());
        Map<Long, T> mine = keyed(touched(shown, typed));
        Map<Long, T> theirs = keyed(recorded);
        List<Long> counted = List.copyOf(mine.keySet());
        VisionOrder order = new VisionOrder(List.copyOf(base.keySet()), counted, List.copyOf(theirs.keySet()));
        boolean theirOrder =
                order.clashes() && clashes.takesTheirs(path() + "order", order(), names(recorded), names(typed));
        List<T> merged = new ArrayList<>();
        for (Long key : order.woven(theirOrder)) {
            int number = mine.containsKey(key)
                    ? counted.indexOf(key)
                    : order.theirs().indexOf(key);
            T row = stays(base.get(key), mine.get(key), theirs.get(key), number + 1);
            if (row != null) {
                merged.add(row);
            }
        }
        return merged;
    }

    /** One row as the three have it; null when it goes. */
    private @Nullable T stays(@Nullable T base, @Nullable T mine, @Nullable T theirs, int number) {
        if (mine != null && theirs != null) {
            return both(base == null ? bare(mine) : base, mine, theirs, number);
        }
        T left = mine == null ? theirs : mine;
        if (base == null || left == null) {
            return left;
        }
        if (left.equals(base)) {
            return null;
        }
        boolean taken = clashes.takesTheirs(
                path() + id(base),
                place(number),
                theirs == null ? null : words(theirs),
                mine == null ? null : words(mine));
        return taken ? theirs : mine;
    }

    /** Without what has no id and is as it was shown: an empty row to start with, or what the other has removed meanwhile. */
    private List<T> touched(List<T> shown, List<T> typed) {
        List<T> withoutIds =
                new ArrayList<>(shown.stream().filter(row -> id(row) == null).toList());
        List<T> touched = new ArrayList<>();
        for (T row : typed) {
            if (id(row) != null || !withoutIds.remove(row)) {
                touched.add(row);
            }
        }
        return touched;
    }

    /** In order; rows without an id get a number below zero. */
    private Map<Long, T> keyed(List<T> rows) {
        Map<Long, T> keyed = new LinkedHashMap<>();
        for (T row : rows) {
            Long id = id(row);
            keyed.put(id == null ? Long.valueOf(-1L - keyed.size()) : id, row);
        }
        return keyed;
    }

    private String names(List<T> rows) {
        return rows.stream().map(this::name).collect(Collectors.joining("\n"));
    }
}
