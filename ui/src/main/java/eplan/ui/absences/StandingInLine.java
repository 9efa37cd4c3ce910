package eplan.ui.absences;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import eplan.people.Substitutions.Substitution;
import eplan.ui.casework.Words;
import java.util.List;

/** At the top of a screen: for whom the reader stands in today, until when and with what. */
@StyleSheet("context://eplan/absence.css")
final class StandingInLine extends Div {
    private static final long serialVersionUID = 1L;

    StandingInLine(List<Substitution> today) {
        addClassName("standing-in");
        today.forEach(one -> add(new Span(Words.of("absence.today", one.absent().name(), one.to(), Part.words(one)))));
        add(new RouterLink(Words.of("absence.today.more"), AbsencesView.class));
    }
}
