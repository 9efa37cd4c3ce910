package eplan.forms.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import eplan.forms.draft.Say;
import eplan.plan.Column;
import eplan.plan.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet in two versions, field by field side by side; what differs has a sign and a colour. */
final class Comparison extends Div {
    private static final long serialVersionUID = 1L;

    /** Nobody reads more at once; the rest is told as a number. */
    private static final int MOST = 200;

    private final transient Sheet sheet;
    private final transient ValueWords words;

    /** @param all rows that are the same are shown too */
    Comparison(Sheet sheet, List<Pair> pairs, boolean all, ValueWords words) {
        this.sheet = sheet;
        this.words = words;
        addClassName("comparison");
        List<Pair> wanted =
                pairs.stream().filter(pair -> all || pair.differs(sheet)).toList();
        if (!wanted.isEmpty()) {
            add(scrolling(table(wanted.stream().limit(MOST).toList())));
        } else {
            add(new Paragraph(Say.text("versions.same", words.sheet(sheet))));
        }
        if (wanted.size() > MOST) {
            add(new Paragraph(Say.text("versions.more", wanted.size() - MOST)));
        }
    }

    private Div scrolling(NativeTable table) {
        Div scroll = new Div(table);
        scroll.addClassName("comparison-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", words.sheet(sheet));
        return scroll;
    }

    private NativeTable table(List<Pair> pairs) {
        NativeTable table = new NativeTable();
        table.setCaptionText(words.sheet(sheet));
        NativeTableRow head = table.getHead().addRow();
        if (!sheet.single()) {
            heading(head, Say.text("versions.row"), "col");
        }
        heading(head, Say.text("versions.field"), "col");
        heading(head, Say.text("versions.older"), "col");
        heading(head, Say.text("versions.newer"), "col");
        pairs.forEach(pair -> lines(table, pair));
        return table;
    }

    private void lines(NativeTable table, Pair pair) {
        boolean first = !sheet.single();
        for (Column<?> column : sheet.columns()) {
            NativeTableRow row = table.getBody().addRow();
            if (first) {
                heading(row, name(pair), "rowgroup")
                        .getElement()
                        .setAttribute(
                                "rowspan", Integer.toString(sheet.columns().size()));
                first = false;
            }
            boolean differs = pair.differs(column);
            String field = words.column(sheet, column);
            heading(row, differs ? Say.text("versions.differs", field) : field, "row");
            cell(row, column, pair.before(column), differs);
            cell(row, column, pair.after(column), differs);
        }
    }

    private String name(Pair pair) {
        String name = words.row(sheet, pair.name(sheet));
        if (pair.older() == null) {
            return Say.text("history.added", name);
        }
        return pair.newer() == null ? Say.text("history.removed", name) : name;
    }

    private static NativeTableHeaderCell heading(NativeTableRow row, String text, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private void cell(NativeTableRow row, Column<?> column, @Nullable Object value, boolean differs) {
        NativeTableCell cell = row.addDataCell();
        cell.setText(value == null ? "" : words.value(sheet, column, value));
        cell.getClassNames().set("differs", differs);
        cell.getClassNames().set("numbers", column.kind() == Column.Kind.AMOUNT || column.kind() == Column.Kind.COUNT);
    }
}
