package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.State;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;

/** Of a set that was applied: what it did, and undoing it; of an undone one what was left; of a failed one why. */
final class SetReport extends Div {
    private static final long serialVersionUID = 1L;

    private final transient TimelineFaces faces;
    private final transient ChangeSet set;
    private final transient Runnable changed;

    /** @param changed called after it was undone or taken back, or began to be; nobody is offered to when {@code mayChange} is false */
    SetReport(TimelineFaces faces, ChangeSet set, boolean mayChange, Runnable changed) {
        this.faces = faces;
        this.set = set;
        this.changed = changed;
        addClassName("move-outcome");
        ChangeRun run = faces.runs().of(set.id());
        boolean runs = run != null && run.running();
        if (run != null) {
            add(new RunLine(faces.runs(), run, runs, this::ended));
        }
        tellWhatBecameOfIt();
        if (mayChange && !runs) {
            offer();
        }
    }

    private void tellWhatBecameOfIt() {
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
    }

    private void offer() {
        if (set.state() == State.APPLIED) {
            add(new Button(Words.of("timeline.undo"), press -> ask()));
        }
        if (set.state() == State.FAILED) {
            add(new Button(Words.of("changeset.withdraw"), press -> withdraw()));
        }
    }

    private void withdraw() {
        Attempt.to(
                () -> {
                    faces.sets().withdraw(set.id(), set.version());
                    Notify.done(Words.of("changeset.withdrawn"));
                    changed.run();
                },
                Notify::warn,
                () -> {
                    changed.run();
                    RunNews.overtaken();
                });
    }

    private void ask() {
        new ReasonDialog(
                        Words.of("changeset.undo.title"),
                        Words.of("changeset.undo.explained", set.lines().size()),
                        Words.of("changeset.undo.do"),
                        this::undo)
                .open();
    }

    /** What is refused at once stays a matter of the dialog, which is thrown to. */
    private void undo(String why) {
        ChangeRun run =
                faces.runs().begin(set, ChangeRun.Kind.UNDO, () -> faces.sets().undo(set.id(), why));
        run.orThrow();
        if (run.running()) {
            changed.run();
        }
        if (!run.running()) { // from the beginning, or while the screen was drawn
            ended(run);
        }
    }

    private void ended(ChangeRun run) {
        if (run.tells(faces.actors().current())) {
            RunNews.tell(faces, run, Notify::warn);
        }
        changed.run();
    }
}
