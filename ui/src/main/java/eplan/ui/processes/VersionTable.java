package eplan.ui.processes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.ModelVersions.Version;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The versions that have running cases, and the newest of each model. A handful, so a plain table. */
final class VersionTable extends Div {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Consumer<Version> move;

    /** @param move asks to move a version's cases to the newest; null for who only reads */
    VersionTable(List<Version> versions, @Nullable Consumer<Version> move) {
        this.move = move;
        addClassNames("card", "figure-card");
        FigureTable.scrolls(this, Words.of("processes.versions"));
        NativeTable table = new NativeTable();
        table.addClassName("figure-table");
        NativeTableRow head = new NativeTableRow();
        Stream.of("model", "version", "deployed", "running", "act")
                .map(column -> new NativeTableHeaderCell(Words.of("processes.version." + column)))
                .forEach(head::add);
        table.getHead().add(head);
        versions.forEach(version -> table.getBody().add(row(version)));
        add(new H2(Words.of("processes.versions")), table);
    }

    private NativeTableRow row(Version version) {
        return new NativeTableRow(
                new NativeTableCell(version.nameTh()),
                new NativeTableCell(Words.of("processes.number", version.version())),
                new NativeTableCell(Words.moment(version.deployedAt())),
                new NativeTableCell(Words.of("processes.number", version.running())),
                new NativeTableCell(act(version)));
    }

    private Component act(Version version) {
        Consumer<Version> moving = move;
        if (version.newest()) {
            return new Chip("ok", "✓", Words.of("processes.newest"));
        }
        if (moving == null || version.running() == 0) {
            return new Span("–");
        }
        Button button = new Button(Words.of("processes.migrate"), press -> moving.accept(version));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.of("processes.migrate.of", ModelNames.of(version)));
        return button;
    }
}
