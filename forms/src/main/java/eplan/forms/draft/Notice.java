package eplan.forms.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Something about the record that the person has to know, with what they may do about it. */
public final class Notice extends Div {
    private static final long serialVersionUID = 1L;

    public Notice() {
        addClassName("form-notice");
        setVisible(false);
    }

    /** @param urgent read out at once */
    public void show(boolean urgent, String text, Component... acts) {
        removeAll();
        getElement().setAttribute("role", urgent ? "alert" : "status");
        getClassNames().set("urgent", urgent);
        Div line = new Div(acts);
        line.addClassName("form-acts");
        add(new Paragraph(text));
        if (acts.length > 0) {
            add(line);
        }
        setVisible(true);
    }

    public void hide() {
        setVisible(false);
    }
}
