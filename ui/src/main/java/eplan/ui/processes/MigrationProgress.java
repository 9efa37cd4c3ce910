package eplan.ui.processes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import eplan.cycle.ModelVersions.Migration;
import eplan.ui.casework.Words;

/** How far the running migration is. */
final class MigrationProgress extends Div {
    private static final long serialVersionUID = 1L;

    MigrationProgress(Migration one, ModelNames names) {
        addClassNames("card", "migration-progress");
        String words =
                Words.of("processes.migration.running", names.of(one.model()), one.moved(), one.total(), one.failed());
        double done = one.total() == 0 ? 0 : (double) (one.moved() + one.failed()) / one.total();
        ProgressBar bar = new ProgressBar(0, 1, Math.clamp(done, 0, 1));
        bar.getElement().setAttribute("aria-label", words);
        add(new Span(words), bar);
    }
}
