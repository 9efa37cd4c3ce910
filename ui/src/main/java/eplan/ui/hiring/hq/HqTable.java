package eplan.ui.hiring.hq;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A short table on a card; the first cell of a row names it. Where it is narrow it scrolls in itself, by keys too. */
public final class HqTable extends Div {
    private static final long serialVersionUID = 1L;

    private static final String NUMBERS = "numbers";

    private final NativeTable table = new NativeTable();

    /**
     * @param name of the table, for who does not see it
     * @param heads words above the columns
     */
    public HqTable(String name, List<String> heads) {
        addClassNames("card", "hq-scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", name)
                .setAttribute("tabindex", "0");
        table.addClassName("hq-table");
        NativeTableRow head = new NativeTableRow();
        heads.forEach(text -> head.add(heading(text, "col")));
        table.getHead().add(head);
        add(table);
    }

    /** Adds a row; cells made by {@link #number} stand to the right. */
    public void row(Component first, Component... others) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell(first);
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (Component other : others) {
            NativeTableCell cell = new NativeTableCell(other);
            cell.setClassName(NUMBERS, other.getElement().getClassList().contains(NUMBERS));
            row.add(cell);
        }
        table.getBody().add(row);
    }

    /** A figure. */
    public static Span number(String figure) {
        Span span = new Span(figure);
        span.addClassName(NUMBERS);
        return span;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
