package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.hiring.HiringYears.Row;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.HiringFiles;
import java.util.List;

/** Every province by step; before headquarters' letter, what is needed to open the year. */
final class MatrixPart extends Div {
    private static final long serialVersionUID = 1L;

    MatrixPart(HqScope scope) {
        addClassName("hq-part");
        if (!scope.opened()) {
            add(new OpeningPart(scope));
            return;
        }
        List<Row> rows = scope.faces().years().matrix(scope.year());
        List<Row> shown =
                rows.stream().filter(row -> StepSum.shows(scope.place(), row)).toList();
        add(
                new ScoreRunLine(scope.faces().scores(), scope.year(), () -> scope.done(Words.of("hiringhq.run.done"))),
                new MatrixSums(rows, scope),
                exports(scope, shown.size(), rows.size()));
        add(shown.isEmpty() ? nothing(scope) : new MatrixGrid(scope, shown));
    }

    private static Div exports(HqScope scope, int shown, int all) {
        Div line = new Div(
                new Div(Words.of("hiringhq.matrix.shown", shown, all)),
                HiringFiles.xlsx(
                        Words.of("hiringhq.export.matrix"),
                        "hiring-matrix-" + scope.be(),
                        () -> scope.faces().years().xlsx(scope.year())),
                HiringFiles.xlsx(
                        Words.of("hiringhq.export.contracts"),
                        "hiring-contracts-" + scope.be(),
                        () -> scope.faces().contracts().xlsx(scope.year(), null)));
        line.addClassName("hq-line");
        return line;
    }

    private static EmptyState nothing(HqScope scope) {
        return new EmptyState(
                VaadinIcon.FILTER,
                Words.of("hiringhq.nothing"),
                Words.of("hiringhq.nothing.why"),
                new Button(
                        Words.of("inbox.clear"), press -> scope.go(scope.place().unfiltered())));
    }
}
