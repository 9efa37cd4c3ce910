package eplan.ui.hiring;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;

/** Points of the most that there are, as a bar for the eye only: the numbers beside it say the same. */
@StyleSheet("context://eplan/hiring-pages.css")
public final class PointBar extends Div {
    private static final long serialVersionUID = 1L;

    private final Div filled = new Div();

    public PointBar(BigDecimal points, BigDecimal most) {
        addClassName("point-bar");
        getElement().setAttribute("aria-hidden", "true");
        add(filled);
        show(points, most);
    }

    public void show(BigDecimal points, BigDecimal most) {
        filled.getStyle().set("width", Decimals.share(points, most) + "%");
    }
}
