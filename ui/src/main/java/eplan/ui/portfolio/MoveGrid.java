package eplan.ui.portfolio;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Move;
import eplan.ui.casework.Words;
import java.util.List;

/** Which LAO would go from whom to whom. */
final class MoveGrid extends Grid<Move> {
    private static final long serialVersionUID = 1L;

    private static final int FEW = 6;

    MoveGrid(List<Move> moves) {
        addClassName("moves");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addColumn(MoveGrid::lao)
                .setHeader(Words.of("board.lao"))
                .setKey("lao")
                .setWidth("8rem")
                .setFlexGrow(2)
                .setRowHeader(true);
        addColumn(MoveGrid::fromTo)
                .setHeader(Words.of("portfolio.balance.from-to"))
                .setKey("to")
                .setWidth("8rem")
                .setFlexGrow(1);
        setItems(moves);
        setAllRowsVisible(moves.size() <= FEW);
    }

    private static String lao(Move move) {
        return move.districtTh() == null ? move.laoTh() : move.laoTh() + " · " + move.districtTh();
    }

    private static String fromTo(Move move) {
        Analyst from = move.from();
        String before = from == null ? Words.of("portfolio.nobody.short") : from.name();
        return before + " → " + move.to().name();
    }
}
