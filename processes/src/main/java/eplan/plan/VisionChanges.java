package eplan.plan;

import static eplan.plan.VisionIds.NEW;
import static eplan.plan.VisionIds.key;

import eplan.plan.VisionMerge.Change;
import eplan.plan.VisionMerge.Part;
import eplan.plan.VisionMerge.Place;
import eplan.plan.VisionMerge.Way;
import eplan.plan.VisionStrategies.Guideline;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/** What a merge changes on a person's screen, to tell them. */
final class VisionChanges {

    private final List<Change> found = new ArrayList<>();

    private VisionChanges() {}

    static List<Change> between(VisionStrategy mine, VisionStrategy merged) {
        VisionChanges changes = new VisionChanges();
        changes.changed(!mine.vision().equals(merged.vision()), Place.of(Part.VISION));
        changes.missions(mine.missions(), merged.missions());
        changes.strategies(mine.strategies(), merged.strategies());
        return List.copyOf(changes.found);
    }

    private void changed(boolean differs, Place place) {
        if (differs) {
            found.add(new Change(place, Way.CHANGED));
        }
    }

    private void missions(List<String> mine, List<String> merged) {
        if (mine.size() != merged.size()) {
            changed(true, Place.of(Part.MISSIONS));
            return;
        }
        for (int i = 0; i < mine.size(); i++) {
            changed(!mine.get(i).equals(merged.get(i)), Place.of(Part.MISSION, i + 1));
        }
    }

    private void strategies(List<Strategy> mine, List<Strategy> merged) {
        List<Long> before = mine.stream().map(one -> key(one.id())).toList();
        for (int i = 0; i < merged.size(); i++) {
            int at = before.indexOf(key(merged.get(i).id()));
            if (at >= 0 && merged.get(i).id() != null) {
                strategy(mine.get(at), merged.get(i), i + 1);
            }
        }
        List<Long> after = merged.stream().map(one -> key(one.id())).toList();
        rows(before, after, number -> Place.of(Part.STRATEGY, number), Place.of(Part.STRATEGIES));
    }

    private void strategy(Strategy mine, Strategy merged, int number) {
        changed(!mine.name().equals(merged.name()), Place.of(Part.STRATEGY, number));
        changed(!Objects.equals(mine.area(), merged.area()), Place.of(Part.AREA, number));
        List<Long> before = mine.guidelines().stream().map(one -> key(one.id())).toList();
        List<Guideline> guidelines = merged.guidelines();
        for (int i = 0; i < guidelines.size(); i++) {
            Guideline now = guidelines.get(i);
            int at = now.id() == null ? -1 : before.indexOf(key(now.id()));
            boolean renamed = at >= 0 && !mine.guidelines().get(at).name().equals(now.name());
            changed(renamed, Place.of(Part.GUIDELINE, number, i + 1));
        }
        List<Long> after = guidelines.stream().map(one -> key(one.id())).toList();
        rows(before, after, below -> Place.of(Part.GUIDELINE, number, below), Place.of(Part.GUIDELINES, number));
    }

    /** What came, what went, and whether the rest stands in another order. */
    private void rows(List<Long> before, List<Long> after, IntFunction<Place> place, Place order) {
        missing(after, before, place, Way.ADDED);
        missing(before, after, place, Way.REMOVED);
        List<Long> stood = before.stream().filter(after::contains).toList();
        List<Long> stands = after.stream().filter(before::contains).toList();
        changed(!known(stood).equals(known(stands)), order);
    }

    /** What has no id is the person's own addition, which is no news to them. */
    private void missing(List<Long> from, List<Long> in, IntFunction<Place> place, Way way) {
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i) != NEW && !in.contains(from.get(i))) {
                found.add(new Change(place.apply(i + 1), way));
            }
        }
    }

    private static List<Long> known(List<Long> ids) {
        return ids.stream().filter(id -> id != NEW).toList();
    }
}
