package eplan.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.function.Function;

/** Links to a screen's parts; each has its own address. */
public final class TabLinks extends Nav {
    private static final long serialVersionUID = 1L;

    /**
     * @param look name of their look
     * @param label what the links lead to, for who does not see them
     */
    public TabLinks(String look, String label) {
        addClassName(look);
        getElement().setAttribute("aria-label", label);
    }

    /**
     * Links to all parts, in the place of those that were there.
     *
     * @param shown the part that is shown
     * @param text what a link says
     * @param href where it leads
     */
    public <T extends Enum<T>> void show(T shown, Function<T, String> text, Function<T, String> href) {
        removeAll();
        for (T part : shown.getDeclaringClass().getEnumConstants()) {
            Anchor link = new Anchor(href.apply(part), text.apply(part));
            if (part == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
