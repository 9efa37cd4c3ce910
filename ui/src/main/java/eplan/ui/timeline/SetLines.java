package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.timeline.ChangeSets.Line;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The edits of a set; of one's own draft each can be taken out, and a stale one kept or given up. */
final class SetLines extends UnorderedList {
    private static final long serialVersionUID = 1L;

    private final transient EditWords words;
    private final transient Movers movers;
    private final transient @Nullable DraftActs acts;

    /** @param acts null for a list that only shows */
    SetLines(List<Line> lines, EditWords words, Movers movers, @Nullable DraftActs acts) {
        this.words = words;
        this.movers = movers;
        this.acts = acts;
        addClassName("edits");
        lines.forEach(line -> add(line(line)));
    }

    private ListItem line(Line line) {
        Span about = new Span(words.about(line));
        about.addClassName("strong");
        Div said = new Div(about, new Div(words.change(line)));
        said.addClassName("edit-said");
        String shifted = words.shifted(line);
        if (shifted != null) {
            said.add(muted(shifted));
        }
        ListItem item = new ListItem(said);
        item.addClassName("edit");
        if (line.stale()) {
            item.addClassName("stale");
            said.add(stale(line));
        }
        DraftActs mine = acts;
        if (mine != null) {
            item.add(line.stale() ? choice(line, mine) : drop(line, mine, "changeset.drop"));
        }
        return item;
    }

    private Div stale(Line line) {
        String who = movers.of(line);
        String what = line.roundKey() == null
                ? Words.of("changeset.stale.holiday")
                : Words.of("changeset.stale", EditWords.dayOrNone(line.now()));
        Div stale = new Div(new Span("◆ " + what));
        if (who != null) {
            stale.add(muted(who));
        }
        stale.addClassName("edit-stale");
        return stale;
    }

    private Div choice(Line line, DraftActs mine) {
        Button keep = new Button(Words.of("changeset.keep-mine"), press -> mine.keep(line));
        keep.addThemeVariants(ButtonVariant.LUMO_SMALL);
        named(keep, line);
        Div both = new Div(keep, drop(line, mine, "changeset.take-theirs"));
        both.addClassName("edit-choice");
        return both;
    }

    private Button drop(Line line, DraftActs mine, String key) {
        Button drop = new Button(Words.of(key), press -> mine.drop(line, Notify::warn));
        drop.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        named(drop, line);
        return drop;
    }

    private void named(Button button, Line line) {
        button.setAriaLabel(button.getText() + " " + words.about(line));
    }

    private static Div muted(String text) {
        Div muted = new Div(text);
        muted.addClassName("muted");
        return muted;
    }
}
