package eplan.ui.hiring.score;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.SystemScores.Detail;
import eplan.hiring.SystemScores.Score;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Decimals;
import eplan.ui.hiring.Facts;
import eplan.ui.hiring.PointBar;
import java.math.BigDecimal;

/** The points of 50, and what they rest on. */
final class ScoreHead extends Section {
    private static final long serialVersionUID = 1L;

    ScoreHead(Detail detail) {
        addClassNames("card", "hiring-part");
        Score score = detail.score();
        Span points = new Span(Words.of("scorepage.points", Decimals.plain(score.points()), ProvinceEvaluations.HALF));
        points.addClassName("score-figure");
        Div head = new Div(points, new PointBar(score.points(), BigDecimal.valueOf(ProvinceEvaluations.HALF)));
        head.addClassName("score-head");
        Facts facts = new Facts()
                .line(Words.of("scorepage.cutoff"), Words.of("hiringpage.day", detail.cutOff()))
                .line(Words.of("scorepage.months"), Words.of("scorepage.months.n", Decimals.plain(score.laoMonths())));
        if (score.leftOn() != null) {
            facts.line(Words.of("scorepage.left"), Words.of("hiringpage.day", score.leftOn()));
        }
        add(head, facts);
    }
}
