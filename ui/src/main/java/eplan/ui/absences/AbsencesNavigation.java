package eplan.ui.absences;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The place of absences, near the end, in the navigation of who takes work. */
@Component
class AbsencesNavigation implements NavEntries {

    private static final double BEFORE_ONES_OWN = 80;

    @Override
    public List<NavEntry> of(Actor actor) {
        return takesWork(actor)
                ? List.of(new NavEntry(BEFORE_ONES_OWN, "nav.absences", AbsencesView.PATH, VaadinIcon.USER_CLOCK))
                : List.of();
    }

    /** Nobody stands in for auditors and LAO staff. */
    static boolean takesWork(Actor actor) {
        Role role = actor.role();
        return actor.account() != null && role.mayWrite() && (role.ofProvince() || role.ofHeadquarters());
    }
}
