package eplan.forms.vision;

import eplan.forms.draft.Merge;
import eplan.forms.draft.Merge.Choice;
import eplan.forms.draft.Say;
import eplan.plan.VisionMerge;
import eplan.plan.VisionMerge.Change;
import eplan.plan.VisionMerge.Clash;
import eplan.plan.VisionMerge.Part;
import eplan.plan.VisionMerge.Place;
import eplan.plan.VisionStrategies.VisionStrategy;
import org.jspecify.annotations.Nullable;

/** What two people did to the same vision and strategies, in words. */
final class VisionWords {

    private VisionWords() {}

    static Merge<VisionStrategy> of(VisionMerge merge) {
        return new Merge<>(
                merge.content(),
                merge.clashes().stream().map(VisionWords::choice).toList(),
                merge.taken().stream().map(VisionWords::change).toList());
    }

    private static Choice choice(Clash clash) {
        Part part = clash.place().part();
        String gone = Say.text("forms.merge.gone");
        return new Choice(
                clash.path(), place(clash.place()), value(part, clash.theirs(), gone), value(part, clash.mine(), gone));
    }

    /** @param none says that the field is not there */
    static String value(Part part, @Nullable String text, String none) {
        if (text == null) {
            return none;
        }
        if (text.isBlank()) {
            return Say.text("sheet.empty");
        }
        return part == Part.AREA ? Say.text("area." + text) : text;
    }

    private static String change(Change change) {
        String key = switch (change.way()) {
            case ADDED -> "forms.merge.added";
            case CHANGED -> "forms.merge.changed";
            case REMOVED -> "forms.merge.removed";
        };
        return Say.text(key, place(change.place()));
    }

    static String place(Place place) {
        String key = switch (place.part()) {
            case VISION -> "vision.vision";
            case MISSIONS -> "vision.missions";
            case MISSION -> "vision.mission";
            case STRATEGIES -> "vision.order";
            case STRATEGY -> "vision.strategy";
            case AREA -> "vision.area.of";
            case GUIDELINES -> "vision.order.of";
            case GUIDELINE -> "vision.guideline";
        };
        return Say.text(key, place.numbers().toArray());
    }
}
