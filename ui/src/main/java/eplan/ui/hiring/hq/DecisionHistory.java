package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decided;
import eplan.hiring.HeadcountDecisions.Proposal;
import eplan.ui.casework.Words;
import java.util.List;

/** Decisions about one province, latest first, each with why and what it meant for whom. */
final class DecisionHistory extends Dialog {
    private static final long serialVersionUID = 1L;

    DecisionHistory(HqScope scope, Proposal of) {
        addClassName("hq-dialog");
        setWidth("640px");
        setHeaderTitle(Words.of("hiringhq.decided.history", ProposalGrid.name(of), scope.be()));
        List<Decided> all = scope.faces().decisions().history(scope.year(), of.province());
        if (all.isEmpty()) {
            add(new Paragraph(Words.of("hiringhq.history.none")));
        }
        all.forEach(one -> add(decided(one)));
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
    }

    private static Div decided(Decided one) {
        UnorderedList list = new UnorderedList();
        one.consequences().forEach(consequence -> list.add(said(consequence)));
        Div by = new Div(Words.of("hiringhq.decided.by", one.by(), one.on()));
        by.addClassName("muted");
        Div card = new Div(
                new H3(Words.of("hiringhq.headcount.change", one.before(), one.after())),
                by,
                new Paragraph("“" + one.reason() + "”"),
                list);
        card.addClassNames("card", "hq-said");
        return card;
    }

    private static ListItem said(Consequence one) {
        return new ListItem(Words.of(
                "hiringhq.decided.fate", one.contractor(), Words.of("hiring.fate." + one.fate()), one.lastDay()));
    }
}
