package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.timeline.ChangeSets;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.State;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.function.Consumer;

/** Of a set that was applied: what it did, and undoing it; of an undone one what was left; of a failed one why. */
final class SetReport extends Div {
    private static final long serialVersionUID = 1L;

    /** @param changed told the set after it was undone or taken back; nobody is offered to when {@code mayChange} is false */
    SetReport(ChangeSets sets, ChangeSet set, boolean mayChange, Consumer<ChangeSet> changed) {
        addClassName("move-outcome");
        String failure = set.failure();
        if (failure != null) {
            Paragraph why = new Paragraph(Words.of("changeset.failure", failure));
            why.addClassName("refusal");
            add(why);
        }
        if (!set.report().isEmpty() || !set.foreseen().isEmpty()) {
            add(new ReportTable(set));
        }
        if (!set.left().isEmpty()) {
            UnorderedList left = new UnorderedList();
            set.left().forEach(one -> left.add(new ListItem(one)));
            add(new H3(Words.of("changeset.left")), left);
        }
        if (set.state() == State.APPLIED && mayChange) {
            add(new Button(Words.of("timeline.undo"), press -> ask(sets, set, changed)));
        }
        if (set.state() == State.FAILED && mayChange) {
            add(new Button(Words.of("changeset.withdraw"), press -> withdraw(sets, set, changed)));
        }
    }

    private static void withdraw(ChangeSets sets, ChangeSet set, Consumer<ChangeSet> changed) {
        Attempt.to(
                () -> {
                    ChangeSet after = sets.withdraw(set.id(), set.version());
                    Notify.done(Words.of("changeset.withdrawn"));
                    changed.accept(after);
                },
                Notify::warn,
                Notify::stale);
    }

    private static void ask(ChangeSets sets, ChangeSet set, Consumer<ChangeSet> changed) {
        new ReasonDialog(
                        Words.of("changeset.undo.title"),
                        Words.of("changeset.undo.explained", set.lines().size()),
                        Words.of("changeset.undo.do"),
                        why -> {
                            ChangeSet after = sets.undo(set.id(), why);
                            Notify.done(
                                    after.left().isEmpty()
                                            ? Words.of("changeset.undone")
                                            : Words.of(
                                                    "changeset.undone.left",
                                                    after.left().size()));
                            changed.accept(after);
                        })
                .open();
    }
}
