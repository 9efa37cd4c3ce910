package eplan.forms.sheet;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import eplan.forms.draft.Say;
import eplan.plan.Column;
import eplan.plan.EntrySheets.Option;
import eplan.plan.EntrySheets.Totals;
import eplan.plan.Projects;
import eplan.shared.Baht;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plan's sums by strategy and year. */
final class StrategyTotals extends Div {
    private static final long serialVersionUID = 1L;

    private record Line(String strategy, Totals totals) {}

    private final transient Desk desk;
    private final Grid<Line> grid = new Grid<>();

    StrategyTotals(Desk desk) {
        this.desk = desk;
        addClassNames("card", "sheet-section");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(Line::strategy)
                .setHeader(CellWords.heading(
                        Projects.SHEET, Projects.STRATEGY, desk.key().dataYear()))
                .setWidth("220px");
        grid.addColumn(line -> line.totals().count())
                .setHeader(Say.text("sheet.rows"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("100px")
                .setFlexGrow(0);
        for (Column<BigDecimal> year : Projects.BUDGETS) {
            grid.addColumn(line -> Baht.format(line.totals().sum(year).setScale(2)))
                    .setHeader(
                            CellWords.heading(Projects.SHEET, year, desk.key().dataYear()))
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("160px")
                    .setFlexGrow(0);
        }
        add(new Details(Say.text("plan.by-strategy"), grid));
        show();
        desk.onChange(this::show);
    }

    private void show() {
        Map<@Nullable Long, Totals> by =
                desk.services().sheets().totalsBy(desk.key(), Projects.SHEET, Projects.STRATEGY);
        List<Line> lines = new ArrayList<>();
        Totals none = new Totals(0, Map.of());
        for (Option strategy : desk.services()
                .sheets()
                .options(desk.key(), Projects.SHEET)
                .getOrDefault(Projects.STRATEGY.key(), List.of())) {
            lines.add(new Line(strategy.label(), by.getOrDefault(strategy.id(), none)));
        }
        Totals outside = by.get(null);
        if (outside != null) {
            lines.add(new Line(Say.text("plan.no-strategy"), outside));
        }
        setVisible(!lines.isEmpty());
        grid.setItems(lines);
    }
}
