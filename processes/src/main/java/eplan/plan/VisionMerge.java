package eplan.plan;

import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two people made of the same vision and strategies, put together field by field: what only one of them changed is
 * taken, where both changed the same the person chooses.
 *
 * @param content both together; at a clash what is taken of the two
 * @param clashes every field that both changed, whatever is taken
 * @param taken what the other did that is in {@code content} and new to the person
 */
public record VisionMerge(VisionStrategy content, List<Clash> clashes, List<Change> taken) {

    public VisionMerge {
        clashes = List.copyOf(clashes);
        taken = List.copyOf(taken);
    }

    /**
     * @param base what the person last saw as kept; what was kept just now may lack its ids there
     * @param mine what the person has on the screen; what they added has no id
     * @param theirs what is recorded now
     * @param takingTheirs paths of the clashes at which theirs is taken; mine at the others
     */
    public static VisionMerge of(
            VisionStrategy base, VisionStrategy mine, VisionStrategy theirs, Set<String> takingTheirs) {
        if (VisionSameWords.read(mine, theirs)) { // one's own words, kept under ids that did not come back
            return new VisionMerge(theirs, List.of(), List.of());
        }
        VisionStrategy known = VisionSameWords.known(mine, theirs);
        VisionClashes clashes = new VisionClashes(takingTheirs);
        VisionStrategy content = new VisionMerging(clashes).merged(VisionSameWords.known(base, theirs), known, theirs);
        return new VisionMerge(content, clashes.met(), VisionChanges.between(known, content));
    }

    /** What a field is; {@link #STRATEGIES} and {@link #GUIDELINES} are their order. */
    public enum Part {
        VISION,
        MISSIONS,
        MISSION,
        STRATEGIES,
        STRATEGY,
        AREA,
        GUIDELINES,
        GUIDELINE
    }

    /** @param numbers as people count, from 1: of the strategy, then of the guideline; none where there is only one */
    public record Place(Part part, List<Integer> numbers) {
        public Place {
            numbers = List.copyOf(numbers);
        }

        static Place of(Part part, Integer... numbers) {
            return new Place(part, List.of(numbers));
        }
    }

    /**
     * Both changed it.
     *
     * @param path names the field over later merges of the same two
     * @param place as the person sees it
     * @param theirs what the other made of it, in words, empty for an empty field, of an area its code; null when removed
     * @param mine what the person made of it, likewise
     */
    public record Clash(
            String path,
            Place place,
            @Nullable String theirs,
            @Nullable String mine) {}

    /** @param place where it is in the merged content; of what was removed, where it was */
    public record Change(Place place, Way way) {}

    /** What the other did. */
    public enum Way {
        ADDED,
        CHANGED,
        REMOVED
    }
}
