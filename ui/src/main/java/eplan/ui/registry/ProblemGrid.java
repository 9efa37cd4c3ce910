package eplan.ui.registry;

import com.vaadin.flow.component.grid.Grid;
import eplan.registry.RegistryImport.Problem;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.Objects;

/** What is wrong with the file, row by row. */
final class ProblemGrid extends Grid<Problem> {
    private static final long serialVersionUID = 1L;

    ProblemGrid(List<Problem> problems) {
        addClassName("import-problems");
        addColumn(problem -> problem.row() == 0 ? Words.of("registry.import.row.file") : problem.row())
                .setHeader(Words.of("registry.import.row"))
                .setKey("row")
                .setWidth("90px")
                .setFlexGrow(0);
        addColumn(problem -> Objects.requireNonNullElse(problem.column(), ""))
                .setHeader(Words.of("registry.import.column"))
                .setKey("column")
                .setWidth("150px")
                .setFlexGrow(0);
        addColumn(problem -> Objects.requireNonNullElse(problem.value(), ""))
                .setHeader(Words.of("registry.import.value"))
                .setKey("value")
                .setWidth("200px")
                .setFlexGrow(1);
        addColumn(problem -> Words.of(problem.key(), problem.params().toArray()))
                .setHeader(Words.of("registry.import.reason"))
                .setKey("reason")
                .setWidth("320px")
                .setFlexGrow(3);
        setItems(problems);
        setSelectionMode(SelectionMode.NONE);
        addThemeNames("wrap-cell-content", "row-stripes");
        setAllRowsVisible(problems.size() <= 12);
    }
}
