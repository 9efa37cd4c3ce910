package eplan.ui.settings;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.Actor;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** One's own settings come last in everybody's navigation. */
@Component
class MineNavigation implements NavEntries {

    private static final double LAST = 90;

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.account() == null
                ? List.of()
                : List.of(new NavEntry(LAST, "nav.mine", MineView.PATH, VaadinIcon.COG_O));
    }
}
