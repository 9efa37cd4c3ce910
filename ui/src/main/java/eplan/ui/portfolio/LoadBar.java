package eplan.ui.portfolio;

import com.vaadin.flow.component.html.Div;

/** A bar for the eye only: the numbers beside it say the same. */
final class LoadBar extends Div {
    private static final long serialVersionUID = 1L;

    LoadBar(int part, int whole, String colour) {
        addClassNames("load-bar", colour);
        getElement().setAttribute("aria-hidden", "true");
        Div filled = new Div();
        filled.getStyle().set("width", (whole == 0 ? 0 : 100L * part / whole) + "%");
        add(filled);
    }
}
