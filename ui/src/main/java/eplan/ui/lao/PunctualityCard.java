package eplan.ui.lao;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import eplan.cycle.Punctuality.PunctualYear;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How punctual the LAO was, a line for each year. On a narrow screen the table scrolls in itself. */
final class PunctualityCard extends Div {
    private static final long serialVersionUID = 1L;

    private static final int PERCENT = 100;

    PunctualityCard(List<PunctualYear> years) {
        addClassName("punctuality");
        if (years.isEmpty()) {
            add(new Paragraph(Words.of("case.punctual.none")));
            return;
        }
        NativeTable table = new NativeTable();
        table.getHead().add(head());
        years.forEach(year -> table.getBody().add(row(year)));
        Div scroll = new Div(table);
        scroll.addClassNames("card", "punctuality-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Words.of("case.punctual"));
        Paragraph legend = new Paragraph(Words.of("case.punctual.legend"));
        legend.addClassName("muted");
        add(scroll, legend);
    }

    private static NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        Stream.of("year", "rounds", "ontime", "late", "days", "missing", "overdue", "behalf")
                .forEach(column -> head.add(heading(Words.of("case.punctual." + column), "col")));
        return head;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableRow row(PunctualYear year) {
        NativeTableRow row = new NativeTableRow();
        row.add(heading(year.year().toString(), "row"));
        Stream.of(
                        Integer.toString(year.rounds()),
                        onTime(year),
                        Integer.toString(year.late()),
                        year.late() == 0 ? "–" : String.format(Locale.ROOT, "%.1f", year.averageDaysLate()),
                        Integer.toString(year.notReceived()),
                        Integer.toString(year.overdue()),
                        Integer.toString(year.onBehalf()))
                .forEach(figure -> row.add(new NativeTableCell(figure)));
        return row;
    }

    /** With their share of those of which it is known. */
    private static String onTime(PunctualYear year) {
        return year.judged() == 0
                ? "–"
                : Words.of("case.punctual.share", year.onTime(), year.onTime() * PERCENT / year.judged());
    }
}
