package eplan.ui.extensions;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.cycle.Extensions;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The place of requests in the navigation of provinces and headquarters; its badge counts those that wait for the reader's office. */
@Component
class ExtensionsNavigation implements NavEntries {

    private static final double AFTER_THE_BOARD = 2.5;

    private final Extensions extensions;

    ExtensionsNavigation(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public List<NavEntry> of(Actor actor) {
        Role role = actor.role();
        return role.ofProvince() || role.ofHeadquarters()
                ? List.of(new NavEntry(
                        AFTER_THE_BOARD,
                        "nav.extensions",
                        ExtensionsView.PATH,
                        VaadinIcon.CALENDAR_CLOCK,
                        extensions::waitingForMe,
                        false))
                : List.of();
    }
}
