package eplan.ui.processes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.ProcessFigures.StepFigure;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.List;
import java.util.function.Consumer;

/** The figures of the drawing as a table, for the keyboard and for screen readers. As many rows as the model has steps. */
final class FigureTable extends Div {
    private static final long serialVersionUID = 1L;

    private final transient StepNames names;
    private final transient Consumer<String> chosen;

    /** @param chosen told the element whose cases are asked for */
    FigureTable(List<StepFigure> figures, StepNames names, Consumer<String> chosen) {
        this.names = names;
        this.chosen = chosen;
        addClassNames("card", "figure-card");
        scrolls(this, Words.of("processes.tab.FIGURES"));
        if (figures.isEmpty()) {
            add(new Paragraph(Words.of("processes.nothing")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("figure-table");
        table.getHead()
                .add(new NativeTableRow(
                        head("processes.step", false),
                        head("processes.cases", true),
                        head("processes.late", true),
                        head("processes.median", true)));
        figures.forEach(figure -> table.getBody().add(row(figure)));
        add(table);
    }

    /** It scrolls sideways where it is narrow, by keys too. */
    static void scrolls(Div card, String name) {
        card.getElement().setAttribute("role", "region");
        card.getElement().setAttribute("aria-label", name);
        card.getElement().setAttribute("tabindex", "0");
    }

    private static NativeTableHeaderCell head(String key, boolean number) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(Words.of(key));
        cell.setClassName("numbers", number);
        return cell;
    }

    private NativeTableRow row(StepFigure figure) {
        return new NativeTableRow(
                new NativeTableCell(name(figure)),
                number(new Span(Words.of("processes.number", figure.cases()))),
                number(
                        figure.late() == 0
                                ? new Span(Words.of("processes.number", 0))
                                : new Chip("far", "▲", Words.of("processes.number", figure.late()))),
                number(new Span(figure.cases() == 0 ? "–" : Words.of("processes.days", figure.medianDays()))));
    }

    private static NativeTableCell number(Component figure) {
        NativeTableCell cell = new NativeTableCell(figure);
        cell.addClassName("numbers");
        return cell;
    }

    private Component name(StepFigure figure) {
        String name = names.of(figure.element());
        if (figure.cases() == 0) {
            return new Span(name);
        }
        NativeButton open = new NativeButton(name, press -> chosen.accept(figure.element()));
        open.addClassName("process-link");
        open.getElement().setAttribute("aria-label", Words.of("processes.cases.of", name));
        return open;
    }
}
