package eplan.ui.checks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.LaoChecks.Week;
import eplan.cycle.LaoChecks.WeekCell;
import eplan.cycle.LaoChecks.WeekRow;
import eplan.cycle.LaoChecks.WeekState;
import eplan.cycle.LaoChecks.Weeks;
import eplan.people.Portfolios.Analyst;
import eplan.ui.casework.Words;
import org.jspecify.annotations.Nullable;

/**
 * Analysts by weeks, the latest last, each cell in a word, a shape and figures; a cell leads to who looked at what. On a
 * narrow screen the table scrolls in itself and the names stay in sight.
 */
final class WeekTable extends Div {
    private static final long serialVersionUID = 1L;

    /** What the person does in the table. */
    interface Acts {
        void open(Week week, @Nullable Analyst analyst);
    }

    private final transient Acts acts;

    WeekTable(Weeks weeks, Acts acts) {
        this.acts = acts;
        NativeTable table = new NativeTable();
        table.addClassName("week-table");
        table.getHead().add(head(weeks));
        weeks.rows().forEach(row -> table.getBody().add(row(weeks, row)));
        Div scroll = new Div(table);
        scroll.addClassNames("card", "week-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Words.of("checks.tab.WEEKS"));
        Paragraph legend = new Paragraph(Words.of("checks.week.legend"));
        legend.addClassName("muted");
        add(scroll, legend);
    }

    /** The week's first and last day. */
    static String days(Week week) {
        return Words.of("checks.week.days", Words.brief(week.monday()), Words.brief(week.sunday()));
    }

    private static NativeTableRow head(Weeks weeks) {
        NativeTableRow head = new NativeTableRow();
        head.add(heading(Words.of("checks.analyst"), "col"));
        weeks.weeks().forEach(week -> {
            NativeTableHeaderCell cell = heading(days(week), "col");
            cell.setClassName("current", week.running());
            head.add(cell);
        });
        return head;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(Weeks weeks, WeekRow row) {
        Analyst analyst = row.analyst();
        String name = analyst == null ? Words.of("checks.nobody") : analyst.name();
        NativeTableRow line = new NativeTableRow();
        line.add(heading(name, "row"));
        for (int i = 0; i < row.cells().size(); i++) {
            Week week = weeks.weeks().get(i);
            NativeTableCell place = new NativeTableCell();
            place.add(cell(week, row.cells().get(i), analyst, name));
            line.add(place);
        }
        return line;
    }

    private Component cell(Week week, WeekCell cell, @Nullable Analyst analyst, String name) {
        WeekLook look = WeekLook.of(cell.state());
        String word = Words.of("checks.week." + cell.state());
        String figures = figures(cell);
        NativeButton button = new NativeButton("", press -> acts.open(week, analyst));
        button.addClassNames("cell", look.colour);
        button.getElement().setAttribute("aria-label", Words.of("checks.week.says", name, days(week), word, figures));
        Span shape = new Span(look.shape);
        shape.addClassName("cell-shape");
        button.add(shape, new Span(word), new Span(figures));
        button.getChildren().forEach(part -> part.getElement().setAttribute("aria-hidden", "true"));
        return button;
    }

    /** Of their LAOs those that are covered; of who has none, how many they looked at all the same. */
    private static String figures(WeekCell cell) {
        if (cell.state() != WeekState.NO_LAO) {
            return cell.covered() + "/" + cell.laos();
        }
        return cell.byThem() == 0 ? "" : Words.of("checks.week.by-them", cell.byThem());
    }
}
