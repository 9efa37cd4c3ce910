package eplan.ui.sums;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import eplan.plan.Money;
import eplan.shared.Baht;
import eplan.ui.casework.Words;
import java.math.BigDecimal;
import java.util.List;

/**
 * Areas or strategies by quarter: two rows each, what was committed above what was disbursed. A plain table, because there
 * are few; on a narrow screen it scrolls in itself.
 */
final class QuarterTable extends Div {
    private static final long serialVersionUID = 1L;

    /** @param name of an area or a strategy */
    record Line(String name, Money money) {}

    QuarterTable(String first, List<Line> lines) {
        addClassNames("card", "sum-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", first);
        NativeTable table = new NativeTable();
        table.addClassName("sum-table");
        table.getHead().add(head(first));
        lines.forEach(line -> rows(line).forEach(row -> table.getBody().add(row)));
        Money total = Money.total(lines.stream().map(Line::money).toList());
        rows(new Line(Words.of("sums.total"), total))
                .forEach(row -> table.getFoot().add(row));
        add(table);
    }

    private static NativeTableRow head(String first) {
        NativeTableRow head = new NativeTableRow();
        head.add(column(first, "sum-name"));
        head.add(column(Words.of("sums.funded"), "numbers"));
        head.add(column(Words.of("sums.planned"), "numbers"));
        head.add(column(Words.of("sums.approved"), "numbers"));
        head.add(column(Words.of("sums.step"), "sum-step"));
        for (int quarter = 1; quarter <= Money.QUARTERS; quarter++) {
            head.add(column(Words.of("sums.quarter." + quarter), "numbers"));
        }
        head.add(column(Words.of("sums.year"), "numbers"));
        return head;
    }

    private static Component column(String text, String look) {
        return heading(text, look, "col");
    }

    private static NativeTableHeaderCell heading(String text, String look, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.addClassName(look);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static List<NativeTableRow> rows(Line line) {
        Money money = line.money();
        NativeTableRow upper = new NativeTableRow();
        upper.add(
                overBoth(heading(line.name(), "sum-name", "rowgroup")),
                overBoth(number(Figures.funded(money))),
                overBoth(number(Baht.format(money.planned()))),
                overBoth(number(Baht.format(money.approved()))));
        fill(upper, "sums.committed", money.committed(), money.allCommitted());
        NativeTableRow lower = new NativeTableRow();
        lower.addClassName("sum-lower");
        fill(lower, "sums.disbursed", money.disbursed(), money.allDisbursed());
        return List.of(upper, lower);
    }

    private static Component overBoth(Component cell) {
        cell.getElement().setAttribute("rowspan", "2");
        return cell;
    }

    private static void fill(NativeTableRow row, String step, List<BigDecimal> quarters, BigDecimal year) {
        row.add(heading(Words.of(step), "sum-step", "row"));
        quarters.forEach(amount -> row.add(number(Baht.format(amount))));
        NativeTableCell all = number(Baht.format(year));
        all.addClassName("strong");
        row.add(all);
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("numbers");
        return cell;
    }
}
