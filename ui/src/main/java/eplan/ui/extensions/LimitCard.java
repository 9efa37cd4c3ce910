package eplan.ui.extensions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.people.Role;
import eplan.timeline.LaoDeadlines.ExtensionLimit;
import eplan.ui.casework.Words;

/** How far a province may go by itself, and how long its opinion may take; HQ's process owner changes it. */
final class LimitCard extends Div {
    private static final long serialVersionUID = 1L;

    LimitCard(ExtensionFaces faces, Runnable changed) {
        addClassNames("card", "extension-limit");
        ExtensionLimit limit = faces.deadlines().limit();
        add(new Span(Words.of("extensions.limit", limit.provinceDays(), limit.endorseDays())));
        if (faces.role() == Role.HQ_PROCESS_OWNER) {
            Button change = new Button(
                    Words.of("extensions.limit.change"),
                    press -> new LimitDialog(faces.deadlines(), limit, changed).open());
            change.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(change);
        }
    }
}
