package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.Instalments;
import eplan.hiring.Instalments.Instalment;
import eplan.hiring.Instalments.Waiting;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.HiringChips;
import eplan.ui.hiring.HiringFiles;
import eplan.ui.hiring.HiringLinks;
import java.util.List;

/** Instalments that wait to be delivered or accepted or for a decision on the penalty, the earliest due first, and all of the year as XLSX. */
final class InstalmentsPart extends Div {
    private static final long serialVersionUID = 1L;

    InstalmentsPart(InProvince here) {
        addClassName("hiring-parts");
        Anchor xlsx = HiringFiles.xlsx(
                Words.of("hiringprovince.instalments.xlsx"),
                here.file("instalments"),
                () -> here.forms().instalments().xlsx(here.year(), here.id()));
        Div acts = new Div(xlsx);
        acts.addClassName("hiring-acts");
        add(new H2(Words.of("hiringprovince.instalments")), acts);
        if (here.reader().writesForProvince()) {
            show(here);
        } else {
            add(new Paragraph(Words.of("hiringprovince.instalments.contracts")));
        }
    }

    private void show(InProvince here) {
        List<Waiting> waiting = here.forms().instalments().waiting(here.id());
        if (waiting.isEmpty()) {
            add(new Paragraph(Words.of("hiringprovince.instalments.none")));
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassNames("card", "hiring-steps");
        waiting.forEach(one -> lines.add(line(here, one)));
        add(lines);
    }

    private static ListItem line(InProvince here, Waiting one) {
        Instalment instalment = one.instalment();
        Anchor name = new Anchor(
                HiringLinks.instalment(one.contract(), instalment.number()),
                Words.of("hiringprovince.instalment.of", one.contractor(), instalment.number(), one.instalments()));
        String term = Words.of("hiringpage.term", instalment.from(), instalment.to());
        Span about = new Span(term + " · " + due(instalment));
        about.addClassName("muted");
        Div what = new Div(name, about);
        what.addClassName("hiring-step-what");
        Div chips = new Div(HiringChips.of(instalment.state()));
        chips.addClassName("hiring-chips");
        boolean undelivered =
                instalment.state() == Instalments.State.OPEN || instalment.state() == Instalments.State.RETURNED;
        if (undelivered && instalment.due().isBefore(here.reader().today())) {
            chips.add(new Chip("late", "◆", Words.of("hiringprovince.instalment.late")));
        } else if (instalment.penaltyUndecided()) {
            chips.add(new Chip("late", "◆", Words.of("hiringprovince.instalment.penalty", instalment.lateDays())));
        }
        return new ListItem(what, chips);
    }

    private static String due(Instalment instalment) {
        return instalment.deliveredOn() == null
                ? Words.of("hiringprovince.instalment.due", instalment.due())
                : Words.of("hiringprovince.instalment.delivered", instalment.deliveredOn());
    }
}
