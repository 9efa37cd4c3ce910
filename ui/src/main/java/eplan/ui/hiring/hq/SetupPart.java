package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.HiringYears.Terms;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringLinks;

/** How the cycle is set up: within how many working days things are to be done, the letter that opened the year, and where the rest is. */
final class SetupPart extends Div {
    private static final long serialVersionUID = 1L;

    SetupPart(HqScope scope) {
        addClassName("hq-part");
        scope.faces()
                .years()
                .opening(scope.year())
                .ifPresent(opening -> add(new OpeningFacts(scope.faces().years(), opening)));
        add(terms(scope), elsewhere(scope));
    }

    private static Div terms(HqScope scope) {
        Terms terms = scope.faces().years().terms();
        UnorderedList list = new UnorderedList(
                new ListItem(Words.of("hiringhq.terms.sign", terms.sign())),
                new ListItem(Words.of("hiringhq.terms.check", terms.check())),
                new ListItem(Words.of("hiringhq.terms.deliver", terms.deliver())),
                new ListItem(Words.of("hiringhq.terms.inspect", terms.inspect())));
        Div card =
                new Div(new H2(Words.of("hiringhq.terms.title")), new Paragraph(Words.of("hiringhq.terms.why")), list);
        card.addClassNames("card", "hq-said");
        if (scope.faces().mayShape()) {
            card.add(new Button(Words.of("hiringhq.terms.edit"), press -> new TermsDialog(scope, terms).open()));
        }
        return card;
    }

    private static Div elsewhere(HqScope scope) {
        UnorderedList links = new UnorderedList();
        for (String tab : new String[] {"rules", "criteria", "outages"}) {
            links.add(
                    new ListItem(new Anchor(HiringLinks.scores(scope.year(), tab), Words.of("hiringhq.setup." + tab))));
        }
        links.add(
                new ListItem(
                        new Anchor("timeline?year=" + scope.year().previous(), Words.of("hiringhq.setup.calendar"))),
                new ListItem(new Anchor("ladder", Words.of("hiringhq.setup.ladder"))));
        Div card = new Div(new H2(Words.of("hiringhq.setup.elsewhere")), links);
        card.addClassNames("card", "hq-said");
        return card;
    }
}
