package eplan.forms.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import eplan.forms.draft.Say;
import eplan.plan.EntryHistory;
import eplan.plan.EntryHistory.Version;
import eplan.plan.EntrySheets;
import eplan.plan.RecordKey;
import eplan.plan.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Two versions of a record side by side: as it was declared complete, as it was returned, as it is now. */
@StyleSheet("context://eplan/forms.css")
@StyleSheet("context://eplan/parts.css")
public final class VersionsDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient RecordKey key;
    private final transient EntryHistory history;
    private final transient ValueWords words;
    private final Select<Choice> older = new Select<>();
    private final Select<Choice> newer = new Select<>();
    private final Button unchanged = new Button("", press -> toggle());
    private final Div found = new Div();
    private boolean all;

    public VersionsDialog(RecordKey key, EntryHistory history, EntrySheets sheets) {
        this.key = key;
        this.history = history;
        this.words = new ValueWords(key, sheets);
        addClassName("versions-dialog");
        setHeaderTitle(Say.text("versions.title"));
        getFooter().add(new Button(Say.text("history.close"), press -> close()));
        List<Choice> choices = choices(history.versions(key));
        if (choices.isEmpty()) {
            add(new Paragraph(Say.text("versions.none")));
        } else {
            offer(choices);
        }
    }

    /** A version to choose, by its number. */
    private record Choice(long version, String label) {}

    /** The status changes, and how it is now. */
    private static List<Choice> choices(List<Version> versions) {
        List<Choice> choices = new ArrayList<>();
        for (Version version : versions) {
            String label = Say.text(
                    "versions.choice",
                    choices.size() + 1,
                    Say.text("versions.status." + version.status()),
                    version.by(),
                    Say.moment(version.at()));
            String reason = version.reason();
            choices.add(new Choice(version.version(), reason == null ? label : label + " · " + reason));
        }
        if (!choices.isEmpty()) {
            choices.add(new Choice(Long.MAX_VALUE, Say.text("versions.now")));
        }
        return choices;
    }

    private void offer(List<Choice> choices) {
        prepare(older, Say.text("versions.older"), choices, choices.get(choices.size() - 2));
        prepare(newer, Say.text("versions.newer"), choices, choices.getLast());
        Div head = new Div(older, newer, unchanged);
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

    private void toggle() {
        all = !all;
        compare();
    }

    private void compare() {
        unchanged.setText(Say.text(all ? "versions.changed" : "versions.all"));
        found.removeAll();
        for (Sheet sheet : EntryHistory.sheets(key.item())) {
            List<Pair> pairs = Pair.of(
                    history.rowsAt(key, sheet, older.getValue().version()),
                    history.rowsAt(key, sheet, newer.getValue().version()));
            found.add(new Comparison(sheet, pairs, all, words));
        }
    }
}
