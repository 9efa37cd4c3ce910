package eplan.ui.registry;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The registry's place in the navigation of the HQ process owner. */
@Component
class RegistryNavigation implements NavEntries {

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.role() == Role.HQ_PROCESS_OWNER
                ? List.of(new NavEntry(5, "nav.registry", "registry-import", VaadinIcon.INSTITUTION))
                : List.of();
    }
}
