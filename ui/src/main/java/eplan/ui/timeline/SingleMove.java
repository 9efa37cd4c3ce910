package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.timeline.TimelineChanges.Change;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.Notify;

/** A move of one date outside of change sets; the latest of each date can be put back. */
final class SingleMove extends Div {
    private static final long serialVersionUID = 1L;

    SingleMove(TimelineFaces faces, Change change, EditWords words, Runnable undone) {
        String round = round(change, words);
        Span what = new Span(round + " · " + words.scope(change.province()));
        what.addClassName("strong");
        Span by = new Span(Words.of("timeline.history.by", change.by(), Words.moment(change.at())));
        by.addClassName("muted");
        addClassName("change");
        add(new Div(
                what,
                new Div(Words.of("timeline.from-to", CalendarWords.day(change.oldDue()), change.newDue())),
                new Div(change.letter() == null ? change.reason() : change.reason() + " · " + change.letter()),
                by));
        if (change.undone()) {
            add(new Chip("mute", Words.of("timeline.history.undone")));
        } else if (change.undoable() && faces.mayChange()) {
            Button undo = new Button(Words.of("timeline.undo"), press -> ask(faces, change, round, undone));
            undo.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(undo);
        }
    }

    private static String round(Change change, EditWords words) {
        return words.rounds().stream()
                .filter(one -> one.id().equals(change.round()))
                .findFirst()
                .map(CalendarWords::name)
                .orElse(change.roundKey());
    }

    private static void ask(TimelineFaces faces, Change change, String round, Runnable undone) {
        new ReasonDialog(
                        Words.of("timeline.undo.title", round),
                        Words.of("timeline.undo.explained", change.newDue(), change.oldDue()),
                        Words.of("timeline.undo"),
                        why -> {
                            faces.calendar().changes().undo(change.id(), why);
                            Notify.done(Words.of("timeline.undone", round));
                            undone.run();
                        })
                .open();
    }
}
