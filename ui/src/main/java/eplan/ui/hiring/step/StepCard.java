package eplan.ui.hiring.step;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.HiringSteps.May;
import eplan.hiring.HiringSteps.State;
import eplan.hiring.HiringSteps.StepView;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.NotFound;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.LevelChip;
import eplan.ui.hiring.Facts;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.HiringWords;

/** What the step asks for, of whom, by when and why that day, how late it is, and the way to where it is done. */
final class StepCard extends Section {
    private static final long serialVersionUID = 1L;

    StepCard(InStep here) {
        StepView step = here.step();
        addClassNames("card", "hiring-part");
        Div what = new Div(Words.of("steppage.what." + step.kind()));
        add(what, due(step));
        if (step.returned() != null && !step.returned().isBlank()) {
            Div returned = new Div(Words.of("deadline.returned", step.returned()));
            returned.addClassName("returned");
            add(returned);
        }
        add(why(here), facts(step), acts(here));
    }

    private static Div due(StepView step) {
        Span due = new Span(HiringWords.when(step));
        due.addClassName("strong");
        Div line = new Div(due, new LevelChip(step.level()));
        line.addClassName("hiring-line");
        if (step.workingDaysOverdue() > 0) {
            line.add(new Span(Words.of("deadline.overdue", step.workingDaysOverdue())));
        }
        if (step.turn() > 1) {
            line.add(new Chip("ret", "↩", Words.of("hiringpage.turn", step.turn())));
        }
        if (step.state() == State.OPEN && step.promisedOn() != null) {
            line.add(new Chip("ext", "◇", Words.of("steppage.promised", step.promisedOn())));
        }
        return line;
    }

    /** "Why this date?": where it comes from, how it is counted, what it would be without a later one. */
    private static Details why(InStep here) {
        StepView step = here.step();
        Div text = new Div(new Div(Words.of("hiring.due." + step.dueSource())));
        text.add(new Div(new DueRule(here.faces().years()).of(step.kind())));
        if (!step.calendarDue().equals(step.dueOn())) {
            text.add(new Div(Words.of("steppage.due.without", step.calendarDue())));
        }
        text.add(new Div(Words.of("steppage.opened", step.openedOn())));
        Details why = new Details(Words.of("deadline.why"), text);
        why.addClassName("why");
        return why;
    }

    private static Facts facts(StepView step) {
        return new Facts()
                .line(
                        Words.of("steppage.turn"),
                        Words.of("hiring.party." + step.kind().responsible()))
                .line(Words.of("steppage.case"), step.caseNumber());
    }

    private static Div acts(InStep here) {
        StepView step = here.step();
        Div acts = new Div();
        acts.addClassName("hiring-acts");
        ProvinceView province = here.faces().registry().provinces().stream()
                .filter(one -> one.id().equals(step.province()))
                .findFirst()
                .orElseThrow(() -> new NotFound("province " + step.province()));
        boolean does = here.may(May.WORK);
        Anchor form = new Anchor(
                does ? HiringLinks.form(step, province.code()) : HiringLinks.look(step, province.code()),
                Words.of(does ? "steppage.do" : "steppage.look"));
        form.addClassNames("button-link", does ? "primary" : "quiet");
        acts.add(form);
        if (!here.faces().reader().analyst()) {
            Anchor year = new Anchor(HiringLinks.province(province.code(), step.year()), Words.of("steppage.year"));
            year.addClassNames("button-link", "quiet");
            acts.add(year);
        }
        return acts;
    }
}
