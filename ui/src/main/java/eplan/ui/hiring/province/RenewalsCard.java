package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.Renewals;
import eplan.hiring.Renewals.NotKept;
import eplan.hiring.Renewals.Succession;
import eplan.shared.FiscalYear;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.NotKeptLine;
import eplan.ui.hiring.SuccessionLine;
import java.util.Comparator;
import java.util.List;

/** The contracts of a year that end with it, those first that none goes on from; nothing before the next hiring year is open. */
final class RenewalsCard extends Section {
    private static final long serialVersionUID = 1L;

    /** @param ends the year whose contracts end */
    RenewalsCard(InProvince here, FiscalYear ends) {
        addClassNames("card", "hiring-part");
        Renewals renewals = here.forms().renewals();
        List<Succession> all = renewals.of(ends, here.id());
        setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            return;
        }
        long without = all.stream().filter(one -> !one.signed()).count();
        List<NotKept> notKept = renewals.notKept(ends.next(), here.id());
        UnorderedList lines = new UnorderedList();
        lines.addClassName("hiring-lines");
        all.stream()
                .sorted(Comparator.comparing(Succession::signed))
                .forEach(one -> lines.add(line(here, one, notKept)));
        add(
                new H2(Words.of("hiringprovince.renewals", ends.toString())),
                new Paragraph(Words.of("hiringprovince.renewals.without", without, all.size())),
                lines);
    }

    private static ListItem line(InProvince here, Succession one, List<NotKept> notKept) {
        ListItem line = new ListItem(
                new Anchor(HiringLinks.contract(one.contract()), one.contractor()),
                new SuccessionLine(one, here.reader().writesForProvince()));
        NotKeptLine.about(notKept, one.account()).ifPresent(line::add);
        return line;
    }
}
