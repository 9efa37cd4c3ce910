package eplan.ui.inbox;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.HiringSteps.StepView;
import eplan.inbox.WorkKind;
import eplan.ui.casework.Words;
import eplan.ui.component.LevelChip;
import eplan.ui.component.StandingChip;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.HiringWords;

/** A step of the hiring cycle at a glance: what it is, by when, how late, how far it has climbed, and the way to its page. */
final class StepCard extends Div {
    private static final long serialVersionUID = 1L;

    StepCard(StepReading reading) {
        addClassNames("card", "deadline");
        StepView step = reading.step();
        Span name = new Span(HiringWords.step(step));
        name.addClassName("strong");
        add(name, new Div(Words.of("deadline.due", step.dueOn())), chips(step));
        if (step.returned() != null) {
            Div returned = new Div(Words.of("deadline.returned", step.returned()));
            returned.addClassName("returned");
            add(returned);
        }
        String said = reading.item().lastNote();
        if (reading.item().kind() == WorkKind.EXTENSION && said != null) {
            add(new Div("“" + said + "”"));
        }
        add(open(step));
    }

    private static Div chips(StepView step) {
        Div chips = new Div(StandingChip.of(step.standing(), step.workingDaysOverdue()), new LevelChip(step.level()));
        if (step.promisedOn() != null) {
            chips.add(new Span(Words.of("note.promised", step.promisedOn())));
        }
        return chips;
    }

    private static Anchor open(StepView step) {
        Anchor open = new Anchor(HiringLinks.step(step.id()), Words.of("panel.step"));
        open.addClassNames("button-link", "primary");
        return open;
    }
}
