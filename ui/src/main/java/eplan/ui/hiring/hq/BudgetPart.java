package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.hiring.HiringYears.Row;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.HiringLinks;
import java.time.LocalDate;
import java.util.List;

/** The budget: which provinces have it and since when, and saying that it is allocated for all of them, or some, by one act. */
final class BudgetPart extends Div {
    private static final long serialVersionUID = 1L;

    BudgetPart(HqScope scope) {
        addClassName("hq-part");
        if (!scope.opened()) {
            add(notOpen(scope));
            return;
        }
        List<Row> rows = scope.faces().years().matrix(scope.year());
        long funded = rows.stream().filter(row -> row.budgetOn() != null).count();
        Div said = new Div(
                new H2(Words.of("hiringhq.budget.title", scope.be())),
                new Paragraph(Words.of("hiringhq.budget.count", funded, rows.size())));
        said.addClassNames("card", "hq-said");
        add(said);
        if (scope.faces().mayAct() && funded < rows.size()) {
            add(new BudgetForm(scope, rows));
        }
        add(table(scope, rows));
    }

    /** For parts that a year has only once it is open. */
    static EmptyState notOpen(HqScope scope) {
        return new EmptyState(
                VaadinIcon.CALENDAR_O,
                Words.of("hiringhq.opening.not", scope.be()),
                Words.of("hiringhq.not-open.why"),
                new Anchor(HqPlace.at(scope.year(), HqTab.MATRIX).href(), Words.of("hiringhq.not-open.go")));
    }

    private static HqTable table(HqScope scope, List<Row> rows) {
        HqTable table = new HqTable(
                Words.of("hiringhq.tab.BUDGET"),
                List.of(
                        Words.of("board.province"),
                        Words.of("hiringhq.budget"),
                        Words.of("hiringhq.posts"),
                        Words.of("hiringhq.signed")));
        rows.forEach(row -> table.row(
                new Anchor(
                        HiringLinks.province(row.code(), scope.year()),
                        Words.either(row.provinceTh(), row.provinceEn())),
                since(row),
                HqTable.number(Figure.of(row.posts())),
                HqTable.number(Figure.of(row.signed()))));
        return table;
    }

    private static Span since(Row row) {
        LocalDate day = row.budgetOn();
        return day == null
                ? new Chip("mute", "–", Words.of("hiringhq.budget.not"))
                : new Chip("ok", "✓", Words.of("hiringhq.budget.since", day));
    }
}
