package eplan.ui.hiring;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.Actor;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The hiring cycle's place in the navigation of provinces and headquarters; LAO staff have none. */
@Component
class HiringNavigation implements NavEntries {

    private static final double AFTER_THE_PORTFOLIO = 2.8;

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.role().ofProvince() || actor.role().ofHeadquarters()
                ? List.of(new NavEntry(AFTER_THE_PORTFOLIO, "nav.hiring", HiringView.PATH, VaadinIcon.HANDSHAKE))
                : List.of();
    }
}
