package eplan.ui.years;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.Problem;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is wrong with a draft, errors first; each leads to its round. */
final class YearProblems extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ProblemWords words;
    private final transient @Nullable Consumer<RoundId> goTo;

    /** @param goTo goes to the round; null for who only reads */
    YearProblems(List<Problem> problems, ProblemWords words, @Nullable Consumer<RoundId> goTo) {
        this.words = words;
        this.goTo = goTo;
        addClassNames("card", "year-problems");
        getElement().setAttribute("role", "status");
        if (problems.isEmpty()) {
            add(new Chip("ok", "✓", Words.of("years.problems.none")));
            return;
        }
        long errors = problems.stream().filter(Problem::error).count();
        setClassName("wrong", errors > 0);
        UnorderedList list = new UnorderedList();
        problems.stream()
                .sorted(Comparator.comparing(Problem::error).reversed())
                .forEach(problem -> list.add(line(problem)));
        add(new H2(Words.of("years.problems", errors, problems.size() - errors)), list);
    }

    private ListItem line(Problem problem) {
        ListItem line = new ListItem(
                problem.error()
                        ? new Chip("far", "■", Words.of("years.problem.error"))
                        : new Chip("late", "▲", Words.of("years.problem.warning")),
                said(problem));
        line.addClassName("year-problem");
        return line;
    }

    private Component said(Problem problem) {
        Consumer<RoundId> go = goTo;
        RoundId round = problem.round();
        String says = words.of(problem);
        if (go == null || round == null) {
            return new Span(says);
        }
        NativeButton link = new NativeButton(says, press -> go.accept(round));
        link.addClassName("year-link");
        return link;
    }
}
