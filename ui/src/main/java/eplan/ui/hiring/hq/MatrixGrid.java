package eplan.ui.hiring.hq;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import eplan.hiring.HiringYears.Row;
import eplan.hiring.StepKind;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringLinks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Provinces by steps. Cells are text and not components; each leads to its step, or to the province while none has opened. The
 * province's column stays in sight.
 */
final class MatrixGrid extends HqGrid<Row> {
    private static final long serialVersionUID = 1L;

    private static final String PROVINCE = """
            <a class="hq-province" href="${item.href}">${item.name}</a><div class="muted">${item.posts}</div>""";

    private static final String CELL = """
            <a class="cell ${item.colour}" href="${item.href}" title="${item.says}" aria-label="${item.says}"
              ><span class="cell-shape" aria-hidden="true">${item.shape}</span><span aria-hidden="true">${item.word}</span
              ><span class="hq-cell-more" aria-hidden="true">${item.more}</span></a>""";

    private final transient HqScope scope;
    private final transient MatrixCells cells;

    MatrixGrid(HqScope scope, List<Row> rows) {
        super(GridVariant.LUMO_WRAP_CELL_CONTENT);
        this.scope = scope;
        this.cells = new MatrixCells(scope.year());
        addClassName("hq-matrix");
        first(addColumn(province()), "board.province", "min(11rem, 38vw)").setFlexGrow(0);
        addSteps(scope.place().step());
        rows(rows);
    }

    /** All of them with the budget before the signing, or the one that is looked at. */
    private void addSteps(@Nullable StepKind only) {
        for (StepKind kind : StepKind.values()) {
            if (only == null && kind == StepKind.SIGNING) {
                addColumn(budget())
                        .setHeader(Words.of("hiringhq.budget"))
                        .setWidth("5.8rem")
                        .setFlexGrow(1);
            }
            if (only == null || only == kind) {
                addColumn(step(kind))
                        .setHeader(Words.of("hiring.step." + kind))
                        .setKey(kind.name())
                        .setWidth("6.2rem")
                        .setFlexGrow(1);
            }
        }
    }

    private Renderer<Row> province() {
        return LitRenderer.<Row>of(PROVINCE)
                .withProperty("href", row -> HiringLinks.province(row.code(), scope.year()))
                .withProperty("name", row -> Words.either(row.provinceTh(), row.provinceEn()))
                .withProperty("posts", row -> Words.of("hiringhq.matrix.posts", row.signed(), row.posts()));
    }

    private Renderer<Row> step(StepKind kind) {
        return LitRenderer.<Row>of(CELL)
                .withProperty("href", row -> cells.of(row, kind).href())
                .withProperty("colour", row -> cells.of(row, kind).look().colour())
                .withProperty("shape", row -> cells.of(row, kind).look().shape())
                .withProperty("word", row -> cells.of(row, kind).look().word())
                .withProperty("more", row -> cells.of(row, kind).more())
                .withProperty("says", row -> cells.of(row, kind).says());
    }

    private Renderer<Row> budget() {
        return LitRenderer.<Row>of(CELL)
                .withProperty("href", row -> HiringLinks.province(row.code(), scope.year()))
                .withProperty("colour", row -> row.budgetOn() == null ? "none" : "ok")
                .withProperty("shape", row -> row.budgetOn() == null ? "–" : "✓")
                .withProperty("word", row -> row.budgetOn() == null ? "" : Words.of("hiringhq.funded"))
                .withProperty("more", row -> row.budgetOn() == null ? "" : Words.brief(row.budgetOn()))
                .withProperty("says", MatrixCells::budget);
    }
}
