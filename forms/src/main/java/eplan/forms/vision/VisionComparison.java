package eplan.forms.vision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import eplan.forms.draft.Say;
import eplan.plan.VisionDifferences.Difference;
import eplan.plan.VisionMerge.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields in which two versions differ, side by side. */
final class VisionComparison extends Div {
    private static final long serialVersionUID = 1L;

    VisionComparison(List<Difference> differences) {
        addClassName("comparison");
        add(differences.isEmpty() ? new Paragraph(Say.text("vision.history.same")) : scrolling(table(differences)));
    }

    private static Div scrolling(NativeTable table) {
        Div scroll = new Div(table);
        scroll.addClassName("comparison-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", Say.text("vision.history.differences"));
        return scroll;
    }

    private static NativeTable table(List<Difference> differences) {
        NativeTable table = new NativeTable();
        table.setCaptionText(Say.text("vision.history.differences"));
        NativeTableRow head = table.getHead().addRow();
        heading(head, Say.text("versions.field"), "col");
        heading(head, Say.text("versions.older"), "col");
        heading(head, Say.text("versions.newer"), "col");
        differences.forEach(difference -> line(table.getBody().addRow(), difference));
        return table;
    }

    private static void line(NativeTableRow row, Difference difference) {
        Part part = difference.place().part();
        heading(row, VisionWords.place(difference.place()), "row");
        cell(row, part, difference.before());
        cell(row, part, difference.after());
    }

    private static void heading(NativeTableRow row, String text, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }

    private static void cell(NativeTableRow row, Part part, @Nullable String text) {
        NativeTableCell cell = row.addDataCell();
        cell.setText(VisionWords.value(part, text, Say.text("vision.history.none")));
        cell.addClassName("differs");
        cell.getStyle().set("white-space", "pre-line");
    }
}
