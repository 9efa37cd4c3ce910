package eplan.ui.hiring.scores;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.ScoreCriterion;
import eplan.hiring.ScoreRules.Problem;
import eplan.ui.casework.Words;
import eplan.ui.hiring.hq.Figure;
import java.util.List;

/** What is wrong with the table of rules, at its top. */
final class RuleProblems extends Div {
    private static final long serialVersionUID = 1L;

    RuleProblems() {
        addClassNames("card", "hq-problems");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** @param blank whether a step is not filled in, so that nothing else was looked at */
    void show(boolean blank, List<Problem> problems) {
        removeAll();
        setVisible(blank || !problems.isEmpty());
        UnorderedList list = new UnorderedList();
        if (blank) {
            list.add(new ListItem(Words.of("hqscore.rule.blank")));
        }
        problems.forEach(problem -> list.add(new ListItem(said(problem))));
        add(new H2(Words.of("hqscore.rule.problems")), list);
    }

    private static String said(Problem problem) {
        ScoreCriterion criterion = problem.criterion();
        return Words.of(
                "hiring.rules.problem." + problem.what(),
                criterion == null ? "" : Words.of("hiring.score." + criterion),
                problem.number() == null ? "" : Figure.of(problem.number()));
    }
}
