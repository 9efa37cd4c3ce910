package eplan.ui.checks;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import eplan.ui.casework.Words;
import eplan.ui.checks.ChecksPlace.Tab;

/** Links to the screen's three parts; each has its own address. */
final class ChecksTabs extends Nav {
    private static final long serialVersionUID = 1L;

    ChecksTabs() {
        addClassName("checks-tabs");
        getElement().setAttribute("aria-label", Words.of("checks.tabs"));
    }

    void show(ChecksPlace place) {
        removeAll();
        for (Tab tab : Tab.values()) {
            Anchor link = new Anchor(place.at(tab).href(), Words.of("checks.tab." + tab));
            if (tab == place.tab()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
