package eplan.plan;

import eplan.plan.VisionMerge.Part;
import eplan.plan.VisionMerge.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Missions are lines without ids: put together by place, as long as both left the places alone; otherwise as one. */
final class VisionMissions {

    private final VisionClashes clashes;

    VisionMissions(VisionClashes clashes) {
        this.clashes = clashes;
    }

    List<String> merged(List<String> base, List<String> mine, List<String> theirs) {
        if (mine.equals(theirs) || mine.equals(base)) {
            return theirs;
        }
        if (theirs.equals(base)) {
            return mine;
        }
        if (keepsPlaces(base, mine) && keepsPlaces(base, theirs)) {
            return byPlace(base, mine, theirs);
        }
        boolean taken = clashes.takesTheirs(
                "missions", Place.of(Part.MISSIONS), String.join("\n", theirs), String.join("\n", mine));
        return taken ? theirs : mine;
    }

    /** Lines were changed where they stand, or added at the end; a known line at another place says that they moved. */
    private static boolean keepsPlaces(List<String> base, List<String> now) {
        if (now.size() > base.size()) {
            return now.subList(0, base.size()).equals(base);
        }
        return now.size() == base.size()
                && IntStream.range(0, base.size()).allMatch(i -> staysOrIsNew(base, i, now.get(i)));
    }

    private static boolean staysOrIsNew(List<String> base, int place, String line) {
        return line.equals(base.get(place)) || !base.contains(line);
    }

    private List<String> byPlace(List<String> base, List<String> mine, List<String> theirs) {
        List<String> merged = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            Place place = Place.of(Part.MISSION, i + 1);
            merged.add(clashes.text("mission-" + i, place, base.get(i), mine.get(i), theirs.get(i)));
        }
        List<String> added = theirs.subList(base.size(), theirs.size());
        Set<String> words = added.stream()
                .filter(line -> !line.isBlank())
                .map(Texts::comparable)
                .collect(Collectors.toSet());
        merged.addAll(added);
        mine.subList(base.size(), mine.size()).stream()
                .filter(line -> !words.contains(Texts.comparable(line)))
                .forEach(merged::add);
        return merged;
    }
}
