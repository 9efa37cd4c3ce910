package eplan.ui.ladder;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.Actor;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ladder's place in the navigation of headquarters. */
@Component
class LadderNavigation implements NavEntries {

    private static final double AFTER_THE_FAILURES = 6.2;

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.role().ofHeadquarters()
                ? List.of(new NavEntry(AFTER_THE_FAILURES, "nav.ladder", LadderView.PATH, VaadinIcon.LIST_OL))
                : List.of();
    }
}
