package eplan.ui.hiring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import eplan.hiring.HiringSteps.State;
import eplan.hiring.HiringSteps.StepView;
import eplan.ui.casework.Words;
import java.util.Comparator;
import java.util.List;

/** Steps of a whole year or contract, which are a hundred and more: those that are open first, a part of them at a time. */
@StyleSheet("context://eplan/hiring-pages.css")
public final class LongStepList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient List<StepView> steps;
    private final StepList list = new StepList(List.of());
    private final Button more = new Button("", press -> showMore());

    public LongStepList(List<StepView> steps) {
        this.steps = steps.stream()
                .sorted(Comparator.comparing(step -> step.state() != State.OPEN))
                .toList();
        addClassName("hiring-part");
        add(list, more);
        showMore();
    }

    private void showMore() {
        steps.stream().skip(list.getComponentCount()).limit(PAGE).forEach(list::show);
        int left = steps.size() - list.getComponentCount();
        more.setText(Words.of("hiringpage.steps.more", Math.min(left, PAGE), left));
        more.setVisible(left > 0);
    }
}
