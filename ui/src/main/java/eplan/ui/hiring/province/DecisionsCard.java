package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decided;
import eplan.ui.casework.Words;
import java.util.List;

/** What headquarters decided about the headcount, and what it means for whom; nothing where they decided nothing. */
final class DecisionsCard extends Section {
    private static final long serialVersionUID = 1L;

    DecisionsCard(List<Decided> decided) {
        addClassNames("card", "hiring-part");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("hiring-lines");
        decided.forEach(one -> lines.add(line(one)));
        add(new H2(Words.of("hiringprovince.decisions")), lines);
        setVisible(!decided.isEmpty());
    }

    private static ListItem line(Decided one) {
        Span what = new Span(Words.of("hiringprovince.decided", one.before(), one.after(), one.on()));
        what.addClassName("strong");
        Span why = new Span("“" + one.reason() + "” · " + one.by());
        why.addClassName("muted");
        ListItem line = new ListItem(what, why);
        UnorderedList fates = new UnorderedList();
        one.consequences().forEach(consequence -> fates.add(new ListItem(fate(consequence))));
        if (fates.getComponentCount() > 0) {
            line.add(fates);
        }
        return line;
    }

    private static String fate(Consequence one) {
        return Words.of(
                "hiringprovince.decided.fate", one.contractor(), Words.of("hiring.fate." + one.fate()), one.lastDay());
    }
}
