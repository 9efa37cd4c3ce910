package eplan.ui.processes;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import eplan.cycle.StuckCases.Running;
import eplan.ui.casework.Words;

/** Links to the screen's parts, and to the failed work with how much there is of it. */
final class ProcessTabs extends Nav {
    private static final long serialVersionUID = 1L;

    ProcessTabs() {
        addClassName("process-tabs");
        getElement().setAttribute("aria-label", Words.of("processes.tabs"));
    }

    void show(ProcessTab shown, Running work) {
        removeAll();
        for (ProcessTab tab : ProcessTab.values()) {
            Anchor link = new Anchor(tab.href(), Words.of("processes.tab." + tab));
            if (tab == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
        add(new Anchor("failures", Words.of("processes.failures", work.dueNow(), work.failed())));
    }
}
