package eplan.ui.processes;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.Actor;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The processes' place in the navigation of headquarters. */
@Component
class ProcessesNavigation implements NavEntries {

    private static final double BEFORE_THE_FAILURES = 5.9;

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.role().ofHeadquarters()
                ? List.of(new NavEntry(BEFORE_THE_FAILURES, "nav.processes", ProcessesView.PATH, VaadinIcon.SITEMAP))
                : List.of();
    }
}
