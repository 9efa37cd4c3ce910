package eplan.forms.vision;

import com.vaadin.flow.component.html.Div;

/** What is wrong with a section that is no field. */
final class SectionError extends Div {
    private static final long serialVersionUID = 1L;

    SectionError() {
        addClassName("section-error");
        setVisible(false);
    }

    void say(String error) {
        setText(error);
        setVisible(!error.isEmpty());
    }
}
