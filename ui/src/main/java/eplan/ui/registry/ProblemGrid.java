package eplan.ui.registry;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import eplan.registry.RegistryImport.Problem;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with the file, row by row. */
final class ProblemGrid extends Grid<Problem> {
    private static final long serialVersionUID = 1L;

    /** The shell's width of a phone, in CSS pixels. */
    private static final int PHONE = 800;

    ProblemGrid(List<Problem> problems) {
        addClassName("import-problems");
        addColumn(problem -> problem.row() == 0 ? Words.of("registry.import.row.file") : problem.row())
                .setHeader(Words.of("registry.import.row"))
                .setKey("row")
                .setWidth("76px")
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
        addComponentColumn(ProblemGrid::reason)
                .setHeader(Words.of("registry.import.reason"))
                .setKey("reason")
                .setWidth("240px")
                .setFlexGrow(3);
        setItems(problems);
        setSelectionMode(SelectionMode.NONE);
        addThemeNames("wrap-cell-content", "row-stripes");
        setAllRowsVisible(problems.size() <= 12);
    }

    /** On a phone, column and value stand above the reason instead of beside it. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().getPage().retrieveExtendedClientDetails(client -> {
            boolean wide = client.getWindowInnerWidth() > PHONE;
            getColumnByKey("column").setVisible(wide);
            getColumnByKey("value").setVisible(wide);
        });
    }

    private static Div reason(Problem problem) {
        Div where = new Div(Stream.of(problem.column(), problem.value())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": ")));
        where.addClassName("import-where");
        return new Div(where, new Div(Words.of(problem.key(), problem.params().toArray())));
    }
}
