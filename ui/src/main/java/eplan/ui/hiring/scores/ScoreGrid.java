package eplan.ui.hiring.scores;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Score;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.hq.Figure;
import eplan.ui.hiring.hq.HqGrid;
import java.util.Comparator;
import java.util.List;

/** The scores, a line for each analyst; each leads to its points and the cases behind them. */
final class ScoreGrid extends HqGrid<Score> {
    private static final long serialVersionUID = 1L;

    ScoreGrid(List<Score> scores) {
        super(GridVariant.LUMO_WRAP_CELL_CONTENT);
        first(addComponentColumn(ScoreGrid::name), "hqscore.analyst", "min(15rem, 42vw)")
                .setComparator(Comparator.comparing(Score::name))
                .setFlexGrow(1);
        addColumn(ScoreGrid::province)
                .setHeader(Words.of("board.province"))
                .setWidth("10rem")
                .setFlexGrow(1);
        addFigures();
        addComponentColumn(ScoreGrid::remarks)
                .setHeader(Words.of("hqscore.remark"))
                .setWidth("13rem")
                .setFlexGrow(2);
        rows(scores);
    }

    private void addFigures() {
        figure("hqscore.points", score -> Figure.of(score.points()), Comparator.comparing(Score::points), "6rem")
                .setKey("points");
        figure(
                "hqscore.lao-months",
                score -> Figure.of(score.laoMonths()),
                Comparator.comparing(Score::laoMonths),
                "7rem");
    }

    private static Component name(Score score) {
        return new Anchor(HiringLinks.score(score.id()), score.name());
    }

    static String province(Score score) {
        return Words.either(score.provinceTh(), score.provinceEn());
    }

    private static Component remarks(Score score) {
        Div remarks = new Div();
        remarks.addClassName("hq-chips");
        if (score.leftOn() != null) {
            remarks.add(new Span(Words.of("hqscore.left", score.leftOn())));
        }
        Objection objection = score.objection();
        if (objection != null) {
            remarks.add(chip(objection));
        }
        return remarks;
    }

    static Chip chip(Objection objection) {
        return objection.answer() == null
                ? new Chip("late", "◆", Words.of("hqscore.objection.waits"))
                : new Chip("ok", "✓", Words.of("hqscore.objection.answered"));
    }
}
