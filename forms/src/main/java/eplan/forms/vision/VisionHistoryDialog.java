package eplan.forms.vision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import eplan.forms.draft.Say;
import eplan.plan.VisionDifferences;
import eplan.plan.VisionStrategies.Version;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.ArrayList;
import java.util.List;

/** Vision and strategies over time: two versions side by side, and every change in words, newest first. */
@StyleSheet("context://eplan/forms.css")
@StyleSheet("context://eplan/parts.css")
final class VisionHistoryDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 20;

    private final transient List<Version> versions;
    private final Select<Choice> older = new Select<>();
    private final Select<Choice> newer = new Select<>();
    private final Div found = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(Say.text("history.more"), press -> showMore());
    private int shown;

    /** @param versions newest first */
    VisionHistoryDialog(List<Version> versions) {
        this.versions = List.copyOf(versions);
        addClassName("versions-dialog");
        setHeaderTitle(Say.text("vision.history.title"));
        getFooter().add(new Button(Say.text("history.close"), press -> close()));
        if (versions.isEmpty()) {
            add(new Paragraph(Say.text("history.none")));
        } else {
            offer(choices());
            list.addClassName("history-changes");
            add(new H3(Say.text("vision.history.changes")), list, more);
            showMore();
        }
    }

    /** A version to choose; the one before the first is empty. */
    private record Choice(String label, VisionStrategy content) {}

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            String label = Say.text("vision.history.choice", versions.size() - i, VisionChangeLine.who(version));
            choices.add(new Choice(label, version.content()));
        }
        choices.add(new Choice(Say.text("vision.history.before"), VisionStrategy.EMPTY));
        return choices;
    }

    private void offer(List<Choice> choices) {
        prepare(older, Say.text("versions.older"), choices, choices.get(1));
        prepare(newer, Say.text("versions.newer"), choices, choices.getFirst());
        Div head = new Div(older, newer);
        head.addClassName("versions-head");
        add(head, found);
        compare();
    }

    private void prepare(Select<Choice> select, String label, List<Choice> choices, Choice first) {
        select.setLabel(label);
        select.setItems(choices);
        select.setItemLabelGenerator(Choice::label);
        select.setValue(first);
        select.addValueChangeListener(change -> compare());
    }

    private void compare() {
        found.removeAll();
        found.add(new VisionComparison(VisionDifferences.between(
                older.getValue().content(), newer.getValue().content())));
    }

    private void showMore() {
        int until = Math.min(shown + AT_ONCE, versions.size());
        for (int i = shown; i < until; i++) {
            VisionStrategy before =
                    i + 1 < versions.size() ? versions.get(i + 1).content() : VisionStrategy.EMPTY;
            list.add(new VisionChangeLine(versions.get(i), before));
        }
        shown = until;
        more.setVisible(shown < versions.size());
    }
}
