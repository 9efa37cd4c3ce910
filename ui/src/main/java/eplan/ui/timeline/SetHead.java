package eplan.ui.timeline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.State;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Whose set it is, how far it is, and why it is made. */
final class SetHead extends Div {
    private static final long serialVersionUID = 1L;

    SetHead(ChangeSet set) {
        addClassName("set-head");
        Span who = new Span(Words.of("changeset.of", set.by(), set.lines().size()));
        who.addClassName("strong");
        Div first = new Div(who, chip(set));
        first.addClassName("set-who");
        add(first);
        if (!set.reason().isBlank()) {
            String letter = set.letter();
            add(new Div("“" + set.reason() + "”" + (letter == null ? "" : " (" + letter + ")")));
        }
        Div when = new Div(when(set));
        when.addClassName("muted");
        add(when);
    }

    private static Chip chip(ChangeSet set) {
        String colour = switch (set.state()) {
            case DRAFT, UNDONE -> "mute";
            case SUBMITTED -> "late";
            case SCHEDULED -> "soon";
            case APPLIED -> "ok";
            case FAILED -> "far";
        };
        return new Chip(colour, Words.of("changeset.state." + set.state()));
    }

    private static String when(ChangeSet set) {
        Instant applied = set.appliedAt();
        LocalDate day = set.scheduledOn();
        if (applied != null) {
            String by = Objects.requireNonNullElse(set.appliedBy(), set.by());
            String key = set.state() == State.UNDONE ? "changeset.undone-by" : "changeset.applied-by";
            return Words.of(key, by, Words.moment(applied));
        }
        return day == null
                ? Words.of("changeset.edited", Words.moment(set.at()))
                : Words.of("changeset.scheduled-on", day);
    }
}
