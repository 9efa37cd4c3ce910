package eplan.forms.sheet;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import eplan.forms.draft.Say;
import eplan.plan.BudgetStanding.LineStanding;
import eplan.plan.Spending;
import eplan.shared.Baht;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** How each line of the budget stands: planned, approved, bound and paid, to the end of the quarter and in it. */
final class StandingTable extends Div {
    private static final long serialVersionUID = 1L;

    private static final int VISIBLE = 12;

    private final transient Desk desk;
    private final Grid<LineStanding> grid = new Grid<>();
    private final Div sums = new Div();
    private final boolean spending;

    StandingTable(Desk desk) {
        this.desk = desk;
        this.spending = Spending.quarter(desk.key().item()).isPresent();
        addClassNames("card", "sheet-section");
        sums.addClassName("sheet-totals");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(LineStanding::code)
                .setHeader(Say.text("standing.code"))
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addColumn(LineStanding::name).setHeader(Say.text("standing.name")).setWidth("240px");
        if (spending) {
            amount("standing.approved", LineStanding::approved);
            amount("standing.committed-now", LineStanding::committedNow);
            amount("standing.committed", LineStanding::committed);
            amount("standing.paid-now", LineStanding::paidNow);
            amount("standing.paid", LineStanding::paid);
            amount("standing.free", LineStanding::free);
        } else {
            amount("standing.planned", LineStanding::planned);
            amount("standing.passed", LineStanding::passed);
            amount("standing.approved", LineStanding::approved);
            amount("standing.committed", LineStanding::committed);
        }
        Details details = new Details(Say.text(spending ? "standing.title" : "standing.title.ordinance"), grid);
        details.setOpened(false);
        add(sums, details);
        show();
        desk.onChange(this::show);
    }

    private void amount(String key, Function<LineStanding, BigDecimal> value) {
        grid.addColumn(line -> Baht.format(value.apply(line).setScale(2)))
                .setHeader(Say.text(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("140px")
                .setFlexGrow(0);
    }

    private void show() {
        List<LineStanding> lines = desk.services().standing().of(desk.key());
        setVisible(!lines.isEmpty());
        grid.setItems(lines);
        grid.setAllRowsVisible(lines.size() <= VISIBLE);
        sums.removeAll();
        sum("standing.planned", lines, LineStanding::planned);
        sum("standing.approved", lines, LineStanding::approved);
        sum("standing.committed", lines, LineStanding::committed);
        sum("standing.paid", lines, LineStanding::paid);
    }

    private void sum(String key, List<LineStanding> lines, Function<LineStanding, BigDecimal> value) {
        BigDecimal sum = lines.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
        sums.add(new Figure(Say.text(key), Baht.format(sum.setScale(2))));
    }
}
