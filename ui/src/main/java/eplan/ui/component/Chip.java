package eplan.ui.component;

import com.vaadin.flow.component.html.Span;

/**
 * A pill with a shape before its words. The shape is for the eye only; colours are {@code far, late, soon, ok, ext, ret,
 * mute} of the tokens.
 */
public class Chip extends Span {

    public Chip(String colour, String shape, String words) {
        addClassNames("chip", colour);
        if (!shape.isEmpty()) {
            Span mark = new Span(shape);
            mark.getElement().setAttribute("aria-hidden", "true");
            add(mark);
        }
        add(new Span(words));
    }

    /** Without a shape. */
    public Chip(String colour, String words) {
        this(colour, "", words);
    }
}
