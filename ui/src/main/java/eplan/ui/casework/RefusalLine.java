package eplan.ui.casework;

import com.vaadin.flow.component.html.Div;

/** At the top of a form: why a rule said no, when it is about none of the form's fields. Read out at once. */
public final class RefusalLine extends Div {
    private static final long serialVersionUID = 1L;

    public RefusalLine() {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
        clear();
    }

    public void say(String why) {
        setText(why);
        setVisible(true);
    }

    public void clear() {
        setText("");
        setVisible(false);
    }
}
