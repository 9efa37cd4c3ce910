package eplan.ui.ladder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.Ladder.Version;
import eplan.cycle.LadderRow;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.ladder.LadderDiff.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The versions of the ladder, latest first: who changed what, when and why. */
final class VersionList extends Div {
    private static final long serialVersionUID = 1L;

    /** @param goOn edits from a version's rows; null for who only reads */
    VersionList(List<Version> versions, @Nullable Consumer<List<LadderRow>> goOn) {
        addClassName("ladder-versions");
        for (int i = 0; i < versions.size(); i++) {
            Version before = i + 1 < versions.size() ? versions.get(i + 1) : null;
            add(card(versions.get(i), before, goOn));
        }
    }

    private static Div card(Version version, @Nullable Version before, @Nullable Consumer<List<LadderRow>> goOn) {
        Div card = new Div();
        card.addClassNames("card", "ladder-version");
        Div head = new Div(new H2(Words.of("ladder.version", version.number())));
        head.addClassName("ladder-version-head");
        if (version.inForce()) {
            head.add(new Chip("ok", "✓", Words.of("ladder.version.in-force")));
        }
        card.add(head, new Paragraph(said(version)));
        if (before != null) {
            card.add(changes(LadderDiff.between(before.rows(), version.rows())));
        }
        if (goOn != null && !version.inForce()) {
            Button edit =
                    new Button(Words.of("ladder.version.edit", version.number()), press -> goOn.accept(version.rows()));
            edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
            card.add(edit);
        }
        return card;
    }

    private static String said(Version version) {
        LocalDate on = version.on();
        String by = version.by();
        return on == null || by == null
                ? Words.of("ladder.version.shipped", version.rows().size())
                : Words.of("ladder.version.made", on, by, version.reason());
    }

    /** One line a change. */
    static UnorderedList changes(List<Change> changes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ladder-changes");
        changes.forEach(change -> list.add(new ListItem(words(change))));
        return list;
    }

    private static String words(Change change) {
        LadderRow before = change.before();
        LadderRow after = change.after();
        if (before == null || after == null) {
            return after == null
                    ? Words.of("ladder.change.went", before == null ? "" : LadderWords.row(before))
                    : Words.of("ladder.change.came", LadderWords.row(after));
        }
        return Words.of(
                "ladder.change",
                LadderWords.row(before),
                LadderWords.when(after.workingDays()) + " · " + LadderWords.audience(after.kind(), after.audience()));
    }
}
