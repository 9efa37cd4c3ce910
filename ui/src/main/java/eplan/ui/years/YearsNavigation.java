package eplan.ui.years;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.Actor;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The years' place in the navigation of headquarters. */
@Component
class YearsNavigation implements NavEntries {

    private static final double AFTER_THE_CALENDAR = 3.5;

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.role().ofHeadquarters()
                ? List.of(new NavEntry(AFTER_THE_CALENDAR, "nav.years", YearsView.PATH, VaadinIcon.CALENDAR_O))
                : List.of();
    }
}
