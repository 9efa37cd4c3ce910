package eplan.ui.hiring.scores;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.SystemScores.Score;
import eplan.ui.casework.Words;
import eplan.ui.hiring.hq.Figure;
import eplan.ui.hiring.hq.HqTable;
import eplan.ui.hiring.scores.PointBins.Bin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How the scores are spread: drawn, in one sentence, and as a table. */
final class DistributionCard extends Div {
    private static final long serialVersionUID = 1L;

    /** @param scores not empty */
    DistributionCard(List<Score> scores) {
        addClassNames("card", "hq-said");
        List<BigDecimal> points = scores.stream().map(Score::points).sorted().toList();
        List<Bin> bins = PointBins.of(points);
        Details table = new Details(Words.of("hqscore.spread.table"), table(bins));
        add(
                new H2(Words.of("hqscore.spread")),
                new Paragraph(Words.of(
                        "hqscore.spread.said",
                        points.size(),
                        Figure.of(mean(points)),
                        Figure.of(points.getFirst()),
                        Figure.of(points.getLast()))),
                new DistributionChart(bins),
                table);
    }

    private static BigDecimal mean(List<BigDecimal> points) {
        return points.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_UP);
    }

    private static HqTable table(List<Bin> bins) {
        HqTable table = new HqTable(
                Words.of("hqscore.spread"), List.of(Words.of("hqscore.axis.points"), Words.of("hqscore.axis.people")));
        bins.forEach(bin -> table.row(new Span(bin.label()), HqTable.number(Figure.count(bin.count()))));
        return table;
    }
}
