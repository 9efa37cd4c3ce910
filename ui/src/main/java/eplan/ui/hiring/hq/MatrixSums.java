package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.HiringYears.Row;
import eplan.hiring.StepKind;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.List;

/** How far the nation is, step by step; choosing a step narrows the matrix to it, to what is overdue where something is. */
final class MatrixSums extends Div {
    private static final long serialVersionUID = 1L;

    MatrixSums(List<Row> rows, HqScope scope) {
        addClassName("hq-sums");
        for (StepKind kind : StepKind.values()) {
            add(step(kind, StepSum.of(kind, rows), scope));
        }
        long funded = rows.stream().filter(row -> row.budgetOn() != null).count();
        add(budget(funded, rows.size(), scope));
    }

    private static NativeButton step(StepKind kind, StepSum sum, HqScope scope) {
        HqPlace there = HqPlace.at(scope.year(), HqTab.MATRIX).with(kind).narrowed(sum.late() > 0);
        NativeButton card = card(Words.of("hiring.step." + kind), scope, there);
        if (sum.late() > 0) {
            card.add(new Chip("far", "◆", Words.of("hiringhq.sum.late", sum.late())));
        }
        card.add(
                line("◐", Words.of("hiringhq.sum.open", sum.open())),
                line("✓", Words.of("hiringhq.sum.done", sum.done())));
        boolean chosen = scope.place().step() == kind;
        card.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        card.setClassName("chosen", chosen);
        return card;
    }

    private static NativeButton budget(long funded, int all, HqScope scope) {
        NativeButton card = card(Words.of("hiringhq.budget"), scope, HqPlace.at(scope.year(), HqTab.BUDGET));
        card.add(
                line("–", Words.of("hiringhq.sum.waiting", all - funded)),
                line("✓", Words.of("hiringhq.sum.funded", funded)));
        return card;
    }

    private static NativeButton card(String name, HqScope scope, HqPlace there) {
        Span title = new Span(name);
        title.addClassName("strong");
        NativeButton card = new NativeButton("", press -> scope.go(there));
        card.addClassName("hq-sum");
        card.add(title);
        return card;
    }

    private static Span line(String shape, String words) {
        Span mark = new Span(shape);
        mark.addClassName("hq-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span line = new Span(mark, new Span(words));
        line.addClassName("hq-sum-line");
        return line;
    }
}
