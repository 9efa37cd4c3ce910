package eplan.ui.processes;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.ModelVersions;
import eplan.cycle.ModelVersions.Failure;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;

/** The cases that could not be moved and why; read when somebody opens it. */
final class FailedMoves extends Details {
    private static final long serialVersionUID = 1L;

    private final Div content = new Div();

    FailedMoves(ModelVersions versions, long migration, long count) {
        super(Words.of("processes.failed-moves", count));
        addClassName("failed-moves");
        add(content);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && content.getComponentCount() == 0) {
                Attempt.to(
                        () -> show(versions, migration),
                        refused -> content.add(new Span(refused)),
                        () -> content.add(new Span(Words.of("error.gone"))));
            }
        });
    }

    private void show(ModelVersions versions, long migration) {
        UnorderedList list = new UnorderedList();
        versions.failures(migration).forEach(one -> list.add(line(one)));
        content.add(list);
    }

    private static ListItem line(Failure one) {
        String key = one.businessKey();
        Span which = new Span(key == null ? one.instance() : key);
        which.addClassName("strong");
        Span why = new Span(one.cause());
        why.addClassName("failed-cause");
        return new ListItem(which, why);
    }
}
