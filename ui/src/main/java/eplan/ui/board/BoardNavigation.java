package eplan.ui.board;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.Actor;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The board's place in the navigation; LAO staff have none. */
@Component
class BoardNavigation implements NavEntries {

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.role().ofProvince() || actor.role().ofHeadquarters()
                ? List.of(new NavEntry(2, "nav.board", "board", VaadinIcon.GRID_SMALL))
                : List.of();
    }
}
