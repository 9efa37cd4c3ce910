package eplan.ui.hiring.hq;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eplan.ui.casework.Words;

/** A year that is not open: what is still missing, and headquarters' letter by which it opens. */
final class OpeningPart extends Div {
    private static final long serialVersionUID = 1L;

    OpeningPart(HqScope scope) {
        addClassName("hq-part");
        Div said = new Div(
                new H2(Words.of("hiringhq.opening.not", scope.be())),
                new Paragraph(
                        Words.of("hiringhq.opening.why", scope.year().previous().toString())));
        said.addClassNames("card", "hq-said");
        OpeningMissing missing = OpeningMissing.of(scope);
        add(said, missing.card(scope), form(scope, missing));
    }

    private static Component form(HqScope scope, OpeningMissing missing) {
        return scope.faces().mayShape()
                ? new OpeningForm(scope, missing)
                : new Paragraph(Words.of("hiringhq.opening.owner"));
    }
}
