package eplan.forms.sheet;

import com.vaadin.flow.component.html.Div;
import eplan.forms.draft.Say;
import eplan.plan.Column;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.Totals;
import eplan.plan.Sheet;
import eplan.shared.Baht;
import java.math.BigDecimal;

/** Rows and sums of a sheet, as it is shown, following what is typed. */
final class TotalsLine extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Sheet sheet;
    private int count;

    TotalsLine(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        addClassName("sheet-totals");
    }

    void show(Filter filter) {
        Totals totals = desk.services().sheets().totals(desk.key(), sheet, filter);
        count = totals.count();
        removeAll();
        add(new Figure(Say.text("sheet.rows"), Integer.toString(count)));
        sheet.columns().stream()
                .filter(column -> column.kind() == Column.Kind.AMOUNT)
                .forEach(column -> add(new Figure(
                        CellWords.heading(sheet, column, desk.key().dataYear()),
                        Baht.format(totals.sums()
                                .getOrDefault(column.key(), BigDecimal.ZERO)
                                .setScale(2)))));
    }

    int count() {
        return count;
    }
}
