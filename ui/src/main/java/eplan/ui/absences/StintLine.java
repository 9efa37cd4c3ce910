package eplan.ui.absences;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eplan.people.Substitutions.Substitution;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom, from when to when, with what and why. */
final class StintLine extends ListItem {
    private static final long serialVersionUID = 1L;

    /** @param end ends it early; null where the reader may not */
    StintLine(Substitution one, LocalDate today, @Nullable Consumer<Substitution> end) {
        addClassName("stint");
        StintState state = StintState.of(one, today);
        Span days = new Span(Words.of("absence.days", one.from(), one.to()));
        Div when = new Div(days, quiet(Part.words(one)));
        when.addClassName("stint-part");
        Div chip = new Div(state.chip());
        chip.addClassName("stint-state");
        add(who(one), when, chip);
        if (end != null && !state.past()) {
            add(ending(one, end));
        }
    }

    private static Div who(Substitution one) {
        Span names = new Span(names(one));
        names.addClassName("strong");
        Div who =
                new Div(names, new Span(one.reason()), quiet(Words.of("absence.by", one.by(), Words.moment(one.at()))));
        LocalDate ended = one.endedOn();
        String by = one.endedBy();
        if (ended != null && by != null) {
            who.add(quiet(Words.of("absence.ended.by", ended, by)));
        }
        who.addClassName("stint-part");
        return who;
    }

    static String names(Substitution one) {
        return Words.of("absence.who", one.absent().name(), one.substitute().name());
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("muted");
        return span;
    }

    private static Button ending(Substitution one, Consumer<Substitution> end) {
        Button button = new Button(Words.of("absence.end"), press -> end.accept(one));
        button.setAriaLabel(Words.of("absence.end.of", names(one)));
        return button;
    }
}
