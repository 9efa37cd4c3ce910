package eplan.ui.hiring.score;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.SystemScores.Part;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.Decimals;
import eplan.ui.hiring.PointBar;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** One criterion: its points of the most as a bar with numbers; once opened, how they came about and the cases behind them. */
final class PartCard extends Details {
    private static final long serialVersionUID = 1L;

    /** @param rules steps of all criteria, by which points are given */
    PartCard(InScore here, Part part, List<ScoreRow> rules) {
        super(summary(part));
        addClassName("score-part");
        Div content = new Div();
        content.addClassName("hiring-parts");
        add(content);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && content.getComponentCount() == 0) {
                content.add(new Paragraph(how(part)));
                addSteps(content, part, rules);
                content.add(new CaseList(here, part.criterion()));
            }
        });
    }

    /** The points that count: those of an answered objection, where there are. */
    static BigDecimal points(Part part) {
        BigDecimal corrected = part.corrected();
        return corrected == null ? part.points() : corrected;
    }

    private static Component summary(Part part) {
        Span name = new Span(Words.of("hiring.score." + part.criterion()));
        name.addClassName("strong");
        Span points =
                new Span(Words.of("scorepage.part.points", Decimals.plain(points(part)), Decimals.plain(part.most())));
        points.addClassName("nowrap");
        Div line = new Div(name, new PointBar(points(part), part.most()), points);
        line.addClassName("score-line");
        if (part.corrected() != null) {
            line.add(new Chip("ext", "◇", Words.of("scorepage.part.corrected", Decimals.plain(part.points()))));
        }
        return line;
    }

    private static String how(Part part) {
        BigDecimal rate = part.rate();
        String how = rate == null
                ? Words.of("scorepage.part.nothing")
                : Words.of(
                        "scorepage.part.rate",
                        Decimals.plain(rate),
                        Decimals.plain(part.good()),
                        Decimals.plain(part.all()));
        return part.excused() == 0 ? how : how + " " + Words.of("scorepage.part.excused", part.excused());
    }

    private static void addSteps(Div content, Part part, List<ScoreRow> rules) {
        UnorderedList steps = new UnorderedList();
        steps.addClassName("hiring-missing");
        rules.stream()
                .filter(row -> row.criterion() == part.criterion())
                .sorted(Comparator.comparing(ScoreRow::from).reversed())
                .forEach(row -> steps.add(new ListItem(
                        Words.of("scorepage.part.step", Decimals.plain(row.from()), Decimals.plain(row.points())))));
        if (steps.getComponentCount() > 0) {
            content.add(steps);
        }
    }
}
