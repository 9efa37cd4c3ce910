package eplan.ui.checks;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.cycle.LaoChecks;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.ProvinceId;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The check's place in the navigation; for analysts with the LAOs they have not looked at this week. LAO staff have none. */
@Component
class ChecksNavigation implements NavEntries {

    private static final double AFTER_THE_BOARD = 2.6;

    private final LaoChecks checks;

    ChecksNavigation(LaoChecks checks) {
        this.checks = checks;
    }

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.role().ofProvince() || actor.role().ofHeadquarters()
                ? List.of(new NavEntry(
                        AFTER_THE_BOARD, "nav.checks", ChecksView.PATH, VaadinIcon.EYE, waiting(actor), false))
                : List.of();
    }

    private @Nullable LongSupplier waiting(Actor actor) {
        ProvinceId province = actor.province();
        return actor.role() == Role.ANALYST && province != null ? () -> checks.waiting(province) : null;
    }
}
