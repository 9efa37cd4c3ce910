package eplan.ui.board;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import eplan.cycle.RoundStanding;
import eplan.shared.FiscalYear;
import eplan.status.ProvinceBoard;
import eplan.status.ProvinceBoard.Cell;
import eplan.status.ProvinceBoard.Row;
import eplan.ui.casework.Words;
import eplan.ui.component.StandingCell.Drawn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The matrix: rows come page by page as the person scrolls, cells are text and not components, so that 334 LAOs by 18
 * rounds scroll without a stutter. The LAO's column stays in sight.
 */
final class BoardGrid extends Grid<Row> {
    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    private static final String LAO = """
            <a class="board-lao" href="${item.href}">${item.name}</a><div class="muted">${item.place}</div>""";

    private static final String CELL = """
            <a class="cell ${item.colour}" href="${item.href}" title="${item.says}" aria-label="${item.says}"
              ><span class="cell-shape" aria-hidden="true">${item.shape}</span><span aria-hidden="true">${item.word}</span></a>""";

    private final FiscalYear year;
    /** Worded once, not for each of thousands of cells. */
    private final transient Map<RoundStanding, Drawn> looks = new EnumMap<>(RoundStanding.class);

    BoardGrid(FiscalYear year, List<ProvinceBoard.Column> columns) {
        this.year = year;
        for (RoundStanding standing : RoundStanding.values()) {
            looks.put(standing, Drawn.of(standing));
        }
        addClassName("board-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(PAGE);
        setSizeFull();
        addColumn(laoCell())
                .setHeader(Words.of("board.lao"))
                .setFrozen(true)
                .setWidth("min(13.5rem, 40vw)")
                .setFlexGrow(0)
                .setRowHeader(true);
        columns.forEach(this::addRound);
    }

    private void addRound(ProvinceBoard.Column column) {
        String name = Words.either(column.round().shortTh(), column.round().shortEn());
        String fullName = Words.either(column.round().nameTh(), column.round().nameEn());
        Column<Row> added = addColumn(roundCell(column, fullName))
                .setHeader(name)
                .setKey(column.round().key())
                .setWidth("5.4rem")
                .setFlexGrow(1);
        String part = column.current() ? "round current" : "round";
        getHeaderRows().getFirst().getCell(added).setPartName(part);
    }

    private Renderer<Row> laoCell() {
        return LitRenderer.<Row>of(LAO)
                .withProperty("href", this::href)
                .withProperty("name", Row::nameTh)
                .withProperty("place", BoardGrid::place);
    }

    /** District and analyst, as far as there are any. */
    private static String place(Row row) {
        return Stream.of(
                        Objects.requireNonNullElse(row.districtTh(), ""), Objects.requireNonNullElse(row.analyst(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Renderer<Row> roundCell(ProvinceBoard.Column column, String roundName) {
        String key = column.round().key();
        return LitRenderer.<Row>of(CELL)
                .withProperty("href", row -> href(row) + "&round=" + key)
                .withProperty("colour", row -> drawn(row, key).colour())
                .withProperty("shape", row -> drawn(row, key).shape())
                .withProperty("word", row -> drawn(row, key).word())
                .withProperty("says", row -> roundName + ": " + drawn(row, key).title());
    }

    private Drawn drawn(Row row, String roundKey) {
        return Objects.requireNonNull(looks.get(standing(row, roundKey)));
    }

    private String href(Row row) {
        return "lao/" + row.lao() + "?year=" + year;
    }

    private static RoundStanding standing(Row row, String roundKey) {
        Cell cell = row.cells().get(roundKey);
        return cell == null ? RoundStanding.NOT_OPEN : cell.standing();
    }

    void show(ProvinceBoard board, ProvinceBoard.Query query) {
        setItems(asked -> page(board, query, asked), asked -> board.count(query));
    }

    private static Stream<Row> page(ProvinceBoard board, ProvinceBoard.Query query, Query<Row, Void> asked) {
        return board.rows(query, asked.getOffset(), asked.getLimit()).stream();
    }
}
