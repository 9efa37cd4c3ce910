package eplan.ui.ladder;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import eplan.ui.casework.Words;

/** Links to the screen's parts; each has its own address. */
final class LadderTabs extends Nav {
    private static final long serialVersionUID = 1L;

    LadderTabs() {
        addClassName("ladder-tabs");
        getElement().setAttribute("aria-label", Words.of("ladder.tabs"));
    }

    void show(LadderTab shown) {
        removeAll();
        for (LadderTab tab : LadderTab.values()) {
            Anchor link = new Anchor(tab.href(), Words.of("ladder.tab." + tab));
            if (tab == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
