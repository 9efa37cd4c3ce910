package eplan.ui.clock;

import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.clock.DemoClock;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.ui.shell.NavEntries;
import eplan.ui.shell.NavEntry;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The way to the demo clock, only where there is one that moves. */
@Component
class ClockPlaces implements NavEntries {

    private final ObjectProvider<DemoClock> clocks;

    ClockPlaces(ObjectProvider<DemoClock> clocks) {
        this.clocks = clocks;
    }

    @Override
    public List<NavEntry> of(Actor actor) {
        DemoClock clock = clocks.getIfAvailable();
        boolean movable = clock != null && clock.movable();
        return movable && actor.role() == Role.HQ_PROCESS_OWNER
                ? List.of(new NavEntry(90, "nav.clock", ClockView.PATH, VaadinIcon.CLOCK))
                : List.of();
    }
}
