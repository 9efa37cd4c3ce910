package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** Links to a screen's parts; each has its own address. */
public final class TabLinks extends Nav {
    private static final long serialVersionUID = 1L;

    /** @param label what the links lead to, for who does not see them */
    public TabLinks(String label) {
        addClassName("hq-tabs");
        getElement().setAttribute("aria-label", label);
    }

    /** Puts these in the place of those that were there. */
    public void show(List<Tab> tabs) {
        removeAll();
        tabs.forEach(tab -> {
            Anchor link = new Anchor(tab.href(), tab.text());
            if (tab.current()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        });
    }

    /** @param current whether it is the part that is shown */
    public record Tab(String href, String text, boolean current) {}
}
