package eplan.ui.hiring;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.HiringSteps.StepView;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.LevelChip;
import java.util.List;

/** Steps, a line each: which, when it is due or was done, where it stands, how high its escalation has climbed. */
@StyleSheet("context://eplan/hiring-pages.css")
public final class StepList extends UnorderedList {
    private static final long serialVersionUID = 1L;

    public StepList(List<StepView> steps) {
        addClassName("hiring-steps");
        steps.forEach(this::show);
    }

    /** One more, after those that are there. */
    void show(StepView step) {
        add(line(step));
    }

    private static ListItem line(StepView step) {
        Anchor name = new Anchor(HiringLinks.step(step.id()), HiringWords.step(step));
        Span when = new Span(HiringWords.when(step));
        when.addClassName("muted");
        Div what = new Div(name, when);
        what.addClassName("hiring-step-what");
        Div chips = new Div(HiringChips.of(step), new LevelChip(step.level()));
        chips.addClassName("hiring-chips");
        if (step.turn() > 1) {
            chips.add(new Chip("ret", "↩", Words.of("hiringpage.turn", step.turn())));
        }
        return new ListItem(what, chips);
    }
}
