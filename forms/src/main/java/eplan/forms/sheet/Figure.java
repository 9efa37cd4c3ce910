package eplan.forms.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A sum under its name. */
final class Figure extends Div {
    private static final long serialVersionUID = 1L;

    Figure(String name, String value) {
        Span above = new Span(name);
        above.addClassName("muted");
        Span number = new Span(value);
        number.addClassName("figure");
        addClassName("sheet-figure");
        add(above, number);
    }
}
