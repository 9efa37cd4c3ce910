package eplan.ui.hiring.province;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.HiringSteps.May;
import eplan.hiring.HiringSteps.StepView;
import eplan.hiring.HiringYears.Year;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringChips;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.HiringWords;

/** What the province has to do next, by when, and the way there. */
final class NextCard extends Section {
    private static final long serialVersionUID = 1L;

    NextCard(InProvince here, Year year) {
        addClassNames("card", "hiring-part", "hiring-next");
        add(new H2(Words.of("hiringprovince.next")));
        StepView next = year.next();
        if (next != null) {
            add(line(next), acts(here, next));
        } else {
            add(new Paragraph(
                    Words.of(year.closedOn() == null ? "hiringprovince.next.none" : "hiringprovince.next.closed")));
        }
    }

    private static Div line(StepView next) {
        Span name = new Span(HiringWords.step(next));
        name.addClassName("strong");
        Div line = new Div(name, HiringChips.of(next), new Span(HiringWords.when(next)));
        line.addClassName("hiring-line");
        return line;
    }

    private static Div acts(InProvince here, StepView next) {
        boolean may = next.may().contains(May.WORK);
        Anchor form = new Anchor(
                may ? HiringLinks.form(next, here.code()) : HiringLinks.look(next, here.code()),
                Words.of(may ? "hiringprovince.next.do" : "hiringprovince.next.look"));
        form.addClassNames("button-link", may ? "primary" : "quiet");
        Anchor step = new Anchor(HiringLinks.step(next.id()), Words.of("hiringprovince.next.step"));
        step.addClassNames("button-link", "quiet");
        Div acts = new Div(form, step);
        acts.addClassName("hiring-acts");
        return acts;
    }
}
