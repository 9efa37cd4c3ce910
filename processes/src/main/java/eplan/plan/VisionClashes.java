package eplan.plan;

import eplan.plan.VisionMerge.Clash;
import eplan.plan.VisionMerge.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that both people changed, as a merge meets them, and which of the two is taken. */
final class VisionClashes {

    private final Set<String> takingTheirs;
    private final List<Clash> met = new ArrayList<>();

    VisionClashes(Set<String> takingTheirs) {
        this.takingTheirs = takingTheirs;
    }

    List<Clash> met() {
        return List.copyOf(met);
    }

    /** Notes that both changed it. @return whether theirs is taken */
    boolean takesTheirs(String path, Place place, @Nullable String theirs, @Nullable String mine) {
        met.add(new Clash(path, place, theirs, mine));
        return takingTheirs.contains(path);
    }

    /** One text of three: the one that was changed, and of two the one that is taken. */
    String text(String path, Place place, String base, String mine, String theirs) {
        if (mine.equals(theirs) || mine.equals(base)) {
            return theirs;
        }
        if (theirs.equals(base)) {
            return mine;
        }
        return takesTheirs(path, place, theirs, mine) ? theirs : mine;
    }
}
