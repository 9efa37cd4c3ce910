package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.Headcounts.ImportPlan;
import eplan.hiring.Headcounts.Line;
import eplan.hiring.Headcounts.Problem;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.stream.Stream;

/** What a file would change, or what is wrong with it, row by row. */
final class ImportPlanCard extends Div {
    private static final long serialVersionUID = 1L;

    /** Nobody reads more; the rest is counted. */
    private static final int MOST = 100;

    ImportPlanCard(String fileName, ImportPlan plan) {
        addClassName("card");
        add(new H3(Words.of("hiringhq.import.checked", fileName)), chips(plan));
        if (!plan.problems().isEmpty()) {
            add(
                    new Paragraph(Words.of("hiringhq.import.mend")),
                    list(
                            plan.problems().stream().map(ImportPlanCard::said),
                            plan.problems().size()));
        } else if (plan.changed().isEmpty()) {
            add(new Paragraph(Words.of("hiringhq.import.nothing")));
        } else {
            add(list(
                    plan.changed().stream().map(ImportPlanCard::said),
                    plan.changed().size()));
        }
    }

    private static Div chips(ImportPlan plan) {
        Div chips = new Div();
        chips.addClassName("hq-chips");
        if (!plan.problems().isEmpty()) {
            chips.add(new Chip(
                    "far",
                    "■",
                    Words.of("hiringhq.import.problems", plan.problems().size())));
        }
        chips.add(
                new Chip(
                        "soon",
                        "◆",
                        Words.of("hiringhq.import.changed", plan.changed().size())),
                new Chip("mute", "–", Words.of("hiringhq.import.same", plan.same())));
        return chips;
    }

    private static Div list(Stream<String> lines, int all) {
        UnorderedList list = new UnorderedList();
        lines.limit(MOST).forEach(line -> list.add(new ListItem(line)));
        Div shown = new Div(list);
        shown.addClassName("hq-lines");
        if (all > MOST) {
            shown.add(new Paragraph(Words.of("hiringhq.more", all - MOST)));
        }
        return shown;
    }

    private static String said(Line line) {
        return Words.of("hiringhq.import.line", line.provinceTh(), Figure.of(line.before()), line.after());
    }

    private static String said(Problem problem) {
        String why = Words.of(problem.key(), problem.params().toArray());
        return problem.line() == 0 ? why : Words.of("hiringhq.import.row", problem.line(), why);
    }
}
