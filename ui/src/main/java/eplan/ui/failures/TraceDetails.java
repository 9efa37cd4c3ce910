package eplan.ui.failures;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Pre;
import eplan.cycle.StuckCases;
import eplan.shared.NotFound;
import eplan.ui.casework.Words;

/** The stack trace of a failure, for whoever mends the program; read when it is opened. */
final class TraceDetails extends Details {
    private static final long serialVersionUID = 1L;

    TraceDetails(StuckCases stuck, String id) {
        addClassName("trace");
        setSummaryText(Words.of("failures.trace"));
        Pre text = new Pre();
        text.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Words.of("failures.trace"));
        add(text);
        addOpenedChangeListener(changed -> {
            if (changed.isOpened() && text.getText().isEmpty()) {
                text.setText(read(stuck, id));
            }
        });
    }

    private static String read(StuckCases stuck, String id) {
        try {
            return stuck.trace(id);
        } catch (NotFound gone) {
            return Words.of("failures.trace.gone");
        }
    }
}
