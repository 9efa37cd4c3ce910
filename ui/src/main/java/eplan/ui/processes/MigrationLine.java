package eplan.ui.processes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.ModelVersions;
import eplan.cycle.ModelVersions.Migration;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One migration: from where to where, how many, who and why. */
final class MigrationLine extends ListItem {
    private static final long serialVersionUID = 1L;

    /** @param retry tries again what failed; null for who only reads */
    MigrationLine(Migration one, String model, ModelVersions versions, @Nullable Consumer<Migration> retry) {
        addClassName("migration");
        Span what = new Span(Words.of("processes.migration", model, one.fromVersion(), one.toVersion()));
        what.addClassName("strong");
        Div head = new Div(what, state(one));
        head.addClassName("migration-head");
        Span by = new Span(Words.of("processes.migration.by", one.by(), Words.moment(one.at()), one.reason()));
        by.addClassName("muted");
        add(head, new Span(Words.of("processes.migration.moved", one.moved(), one.total())), by);
        if (one.failed() > 0) {
            add(new FailedMoves(versions, one.id(), one.failed()));
        }
        if (retry != null && one.failed() > 0 && one.endedAt() != null) {
            Button again = new Button(Words.of("processes.retry"), press -> retry.accept(one));
            again.addThemeVariants(ButtonVariant.LUMO_SMALL);
            again.setAriaLabel(Words.of("processes.retry.title", one.failed()));
            add(again);
        }
    }

    private static Chip state(Migration one) {
        if (one.endedAt() == null) {
            return new Chip("soon", "◆", Words.of("processes.migration.going"));
        }
        return one.failed() == 0
                ? new Chip("ok", "✓", Words.of("processes.migration.done"))
                : new Chip("far", "■", Words.of("processes.migration.failed", one.failed()));
    }
}
