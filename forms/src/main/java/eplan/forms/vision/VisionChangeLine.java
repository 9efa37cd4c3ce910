package eplan.forms.vision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.forms.draft.Say;
import eplan.plan.VisionDifferences;
import eplan.plan.VisionDifferences.Difference;
import eplan.plan.VisionMerge.Part;
import eplan.plan.VisionStrategies.Version;
import eplan.plan.VisionStrategies.VisionStrategy;

/** One version in words: when, who, for whom, and each field as it was and as it became. */
final class VisionChangeLine extends ListItem {
    private static final long serialVersionUID = 1L;

    VisionChangeLine(Version version, VisionStrategy before) {
        addClassName("history-change");
        Div who = new Div(who(version));
        who.addClassName("muted");
        UnorderedList values = new UnorderedList();
        VisionDifferences.between(before, version.content())
                .forEach(difference -> values.add(new ListItem(value(difference))));
        add(who, values);
    }

    static String who(Version version) {
        String when = Say.text("history.who", Say.moment(version.at()), version.by());
        String why = version.onBehalfReason();
        return why == null ? when : when + " · " + Say.text("history.behalf", why);
    }

    private static String value(Difference difference) {
        Part part = difference.place().part();
        String place = VisionWords.place(difference.place());
        String before = VisionWords.value(part, difference.before(), "");
        String after = VisionWords.value(part, difference.after(), "");
        if (difference.before() == null) {
            return Say.text("vision.history.added", place, after);
        }
        return difference.after() == null
                ? Say.text("vision.history.removed", place, before)
                : Say.text("vision.history.changed", place, before, after);
    }
}
