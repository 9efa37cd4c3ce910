package eplan.ui.timeline;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.Actor;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The calendar's place in the navigation of headquarters. */
@Component
class TimelineNavigation implements NavEntries {

    private static final double AFTER_THE_BOARD = 3;

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.role().ofHeadquarters()
                ? List.of(new NavEntry(AFTER_THE_BOARD, "nav.timeline", TimelineView.PATH, VaadinIcon.CALENDAR))
                : List.of();
    }
}
