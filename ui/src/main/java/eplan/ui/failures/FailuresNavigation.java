package eplan.ui.failures;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.cycle.StuckCases;
import eplan.people.Actor;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The failures' place in the navigation of headquarters; its badge counts what is stuck. */
@Component
class FailuresNavigation implements NavEntries {

    private static final double AFTER_THE_REGISTRY = 6;

    private final StuckCases stuck;

    FailuresNavigation(StuckCases stuck) {
        this.stuck = stuck;
    }

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.role().ofHeadquarters()
                ? List.of(new NavEntry(
                        AFTER_THE_REGISTRY, "nav.failures", FailuresView.PATH, VaadinIcon.WARNING, stuck::count, true))
                : List.of();
    }
}
