package eplan.plan;

import static eplan.plan.VisionIds.NEW;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A strategy or guideline in two versions, known by its id.
 *
 * @param number as people count, from 1: where it is in the newer version; of what is there no more, where it was
 * @param former where it was; 0 where it was not there yet
 */
record VisionPair<T>(
        int number, int former, @Nullable T older, @Nullable T newer) {

    /** In the newer version's order; what is there no more follows. @param id {@link VisionIds#key} of its id */
    static <T> List<VisionPair<T>> of(List<T> older, List<T> newer, Function<T, Long> id) {
        List<Long> before = older.stream().map(id).toList();
        List<Long> after = newer.stream().map(id).toList();
        List<VisionPair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            int at = after.get(i) == NEW ? -1 : before.indexOf(after.get(i));
            pairs.add(new VisionPair<T>(i + 1, at + 1, at < 0 ? null : older.get(at), newer.get(i)));
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) == NEW || !after.contains(before.get(i))) {
                pairs.add(new VisionPair<T>(i + 1, i + 1, older.get(i), null));
            }
        }
        return pairs;
    }

    boolean inBoth() {
        return older != null && newer != null;
    }
}
