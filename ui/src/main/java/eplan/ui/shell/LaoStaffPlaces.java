package eplan.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.Actor;
import eplan.people.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** The staff of an LAO have one case, their own: a way to it from every screen. */
@Component
class LaoStaffPlaces implements NavEntries {

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.role() == Role.LAO_STAFF && actor.lao() != null
                ? List.of(new NavEntry(20, "nav.own-case", "lao/" + actor.lao(), VaadinIcon.FOLDER_OPEN_O))
                : List.of();
    }
}
