package eplan.ui.processes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.ModelVersions.Migration;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.List;

/** The migrations so far, latest first, each with what could not be moved. */
final class MigrationList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ProcessesFaces faces;
    private final transient Runnable changed;

    /** @param changed after failed ones were begun again */
    MigrationList(ProcessesFaces faces, ModelNames names, Runnable changed) {
        this.faces = faces;
        this.changed = changed;
        addClassNames("card", "migrations");
        add(new H2(Words.of("processes.migrations")));
        List<Migration> all = faces.versions().migrations();
        if (all.isEmpty()) {
            add(new Paragraph(Words.of("processes.migrations.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        all.forEach(one -> list.add(
                new MigrationLine(one, names.of(one.model()), faces.versions(), faces.mayMove() ? this::retry : null)));
        add(list);
    }

    private void retry(Migration one) {
        new ReasonDialog(
                        Words.of("processes.retry.title", one.failed()),
                        Words.of("processes.retry.explained"),
                        Words.of("processes.retry"),
                        reason -> {
                            faces.versions().retry(one.id(), reason);
                            Notify.done(Words.of("processes.retried", one.failed()));
                            changed.run();
                        })
                .open();
    }
}
