package eplan.forms.sheet;

import com.vaadin.flow.component.html.Span;

/** Why an act could not be done; empty until then, and read out at once. */
final class FailedLine extends Span {
    private static final long serialVersionUID = 1L;

    FailedLine() {
        addClassName("section-error");
        getElement().setAttribute("role", "alert");
    }
}
