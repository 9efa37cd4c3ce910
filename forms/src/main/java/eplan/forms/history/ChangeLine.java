package eplan.forms.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.forms.draft.Say;
import eplan.people.Role;
import eplan.plan.Closings;
import eplan.plan.Column;
import eplan.plan.EditionActs;
import eplan.plan.EntryHistory.Act;
import eplan.plan.EntryHistory.Change;
import eplan.plan.EntryItems;
import java.util.List;

/** One change in words: when, who, for whom, which row, and each value as it was and as it became. */
final class ChangeLine extends ListItem {
    private static final long serialVersionUID = 1L;

    ChangeLine(Change change, ValueWords words) {
        addClassName("history-change");
        Div who = new Div(who(change));
        who.addClassName("muted");
        add(who);
        String row = words.row(change.sheet(), change.name());
        List<String> values = change.columns().stream()
                .map(column -> value(change, column, words))
                .toList();
        if (change.act() == Act.CHANGED && values.size() == 1 && !ofEdition(change)) {
            add(new Div(Say.text("history.one", row, values.getFirst())));
        } else {
            UnorderedList list = new UnorderedList();
            values.forEach(value -> list.add(new ListItem(value)));
            add(new Div(what(change, row)), list);
        }
    }

    private static String who(Change change) {
        String when = Say.text("history.who", Say.moment(change.at()), change.by());
        if (prefilled(change)) {
            return when + " · " + Say.text("history.prefilled");
        }
        String why = change.onBehalfReason();
        return why == null ? when : when + " · " + Say.text("history.behalf", why);
    }

    /** The system fills in nothing else by itself. */
    private static boolean prefilled(Change change) {
        return change.role() == Role.SYSTEM
                && EntryItems.sheets(Closings.PREVIOUS).contains(change.sheet());
    }

    /** What became of an edition of the plan: begun, promoted, given up. */
    private static boolean ofEdition(Change change) {
        return change.sheet().equals(EditionActs.SHEET);
    }

    private static String what(Change change, String row) {
        if (ofEdition(change)) {
            return Say.text("history.edition." + change.act(), row);
        }
        return switch (change.act()) {
            case ADDED -> Say.text("history.added", row);
            case CHANGED -> row;
            case REMOVED -> Say.text("history.removed", row);
        };
    }

    private static String value(Change change, Column<?> column, ValueWords words) {
        String name = words.column(change.sheet(), column);
        String before = words.value(change.sheet(), column, change.before().get(column));
        String after = words.value(change.sheet(), column, change.after().get(column));
        return switch (change.act()) {
            case ADDED -> Say.text("history.value", name, after);
            case CHANGED ->
                ofEdition(change)
                        ? Say.text("history.value", name, after)
                        : Say.text("history.change", name, before, after);
            case REMOVED -> Say.text("history.value", name, before);
        };
    }
}
