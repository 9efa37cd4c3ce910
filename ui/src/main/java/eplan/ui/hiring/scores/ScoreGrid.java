package eplan.ui.hiring.scores;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
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
import java.util.Comparator;
import java.util.List;

/** The scores, a line for each analyst; each leads to its points and the cases behind them. */
final class ScoreGrid extends Grid<Score> {
    private static final long serialVersionUID = 1L;

    private static final int FEW = 12;

    ScoreGrid(List<Score> scores) {
        addClassName("hq-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(ScoreGrid::name)
                .setHeader(Words.of("hqscore.analyst"))
                .setFrozen(true)
                .setComparator(Comparator.comparing(Score::name))
                .setWidth("min(15rem, 42vw)")
                .setFlexGrow(1)
                .setRowHeader(true);
        addColumn(ScoreGrid::province)
                .setHeader(Words.of("board.province"))
                .setWidth("10rem")
                .setFlexGrow(1);
        addFigures();
        addComponentColumn(ScoreGrid::remarks)
                .setHeader(Words.of("hqscore.remark"))
                .setWidth("13rem")
                .setFlexGrow(2);
        setItems(scores);
        setClassName("tall", scores.size() > FEW);
        setAllRowsVisible(scores.size() <= FEW);
    }

    private void addFigures() {
        addColumn(score -> Figure.of(score.points()))
                .setHeader(Words.of("hqscore.points"))
                .setKey("points")
                .setComparator(Comparator.comparing(Score::points))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
        addColumn(score -> Figure.of(score.laoMonths()))
                .setHeader(Words.of("hqscore.lao-months"))
                .setComparator(Comparator.comparing(Score::laoMonths))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
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
