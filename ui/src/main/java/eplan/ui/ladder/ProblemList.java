package eplan.ui.ladder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.LadderProblem;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.function.IntConsumer;

/** What is wrong with the table, at its top; each problem leads to its first row. */
final class ProblemList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient IntConsumer goTo;

    /** @param goTo goes to the row with the number */
    ProblemList(IntConsumer goTo) {
        this.goTo = goTo;
        addClassNames("card", "ladder-problems");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<LadderProblem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(line(problem))));
        add(new H2(Words.of("ladder.problems", problems.size())), list);
    }

    private Component line(LadderProblem problem) {
        String says = LadderWords.problem(problem);
        if (problem.rows().isEmpty()) {
            return new Span(says);
        }
        int first = problem.rows().getFirst();
        NativeButton link = new NativeButton(
                Words.of("ladder.problem.rows", says, LadderWords.numbers(problem)), press -> goTo.accept(first));
        link.addClassName("ladder-problem");
        return link;
    }
}
