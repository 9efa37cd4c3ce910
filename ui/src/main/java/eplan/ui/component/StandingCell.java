package eplan.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import eplan.cycle.RoundStanding;

/** A round's state as a cell of a matrix: shape above word. */
public class StandingCell extends Div {

    public StandingCell(RoundStanding standing) {
        this(standing, I18NProvider.translate("standing.short." + standing));
    }

    /** With other words below the shape, such as the round's name in a strip; the state is still said to screen readers. */
    public StandingCell(RoundStanding standing, String words) {
        StandingLook look = StandingLook.of(standing);
        addClassNames("cell", look.colour);
        Span shape = new Span(look.shape);
        shape.addClassName("cell-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(words));
        getElement().setAttribute("title", I18NProvider.translate("standing." + standing));
    }

    /**
     * The same as HTML for a grid's renderer, where hundreds of cells are drawn at once and must not be components: bind
     * {@code property} to {@link #colour}, {@link #shape} and {@link #word} of the row.
     */
    public static String html(String property) {
        return ("<div class='cell ${item.%1$s.colour}' title='${item.%1$s.title}'>"
                        + "<span class='cell-shape' aria-hidden='true'>${item.%1$s.shape}</span>"
                        + "<span>${item.%1$s.word}</span></div>")
                .formatted(property)
                .replace('\'', '"');
    }

    /** What {@link #html} needs for one state. */
    public record Drawn(String colour, String shape, String word, String title) {
        public static Drawn of(RoundStanding standing) {
            StandingLook look = StandingLook.of(standing);
            return new Drawn(
                    look.colour,
                    look.shape,
                    I18NProvider.translate("standing.short." + standing),
                    I18NProvider.translate("standing." + standing));
        }
    }
}
