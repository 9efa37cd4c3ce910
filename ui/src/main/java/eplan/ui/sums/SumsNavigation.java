package eplan.ui.sums;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.Actor;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sums' place in the navigation; LAO staff find theirs in their own case. */
@Component
class SumsNavigation implements NavEntries {

    private static final double AFTER_THE_CALENDAR = 4;

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.role().ofProvince() || actor.role().ofHeadquarters()
                ? List.of(new NavEntry(AFTER_THE_CALENDAR, "nav.sums", SumsView.PATH, VaadinIcon.CHART))
                : List.of();
    }
}
