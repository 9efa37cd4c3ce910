package eplan.ui.portfolio;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.Actor;
import eplan.people.Portfolios;
import eplan.people.Role;
import eplan.shared.ProvinceId;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The portfolios' place in the navigation; officers and the head see how many LAOs are nobody's. LAO staff have none. */
@Component
class PortfolioNavigation implements NavEntries {

    private static final double AFTER_THE_BOARD = 2.7;

    private final Portfolios portfolios;

    PortfolioNavigation(Portfolios portfolios) {
        this.portfolios = portfolios;
    }

    @Override
    public List<NavEntry> of(Actor actor) {
        return actor.role().ofProvince() || actor.role().ofHeadquarters()
                ? List.of(new NavEntry(
                        AFTER_THE_BOARD,
                        "nav.portfolio",
                        PortfolioView.PATH,
                        VaadinIcon.USERS,
                        nobodys(actor),
                        actor.role() == Role.PROVINCIAL_HEAD))
                : List.of();
    }

    private @Nullable LongSupplier nobodys(Actor actor) {
        ProvinceId province = actor.province();
        if (province == null || actor.role() == Role.ANALYST) {
            return null;
        }
        return () -> portfolios.nobodys(province);
    }
}
