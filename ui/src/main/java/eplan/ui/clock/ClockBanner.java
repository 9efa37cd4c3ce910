package eplan.ui.clock;

import com.vaadin.flow.i18n.I18NProvider;
import eplan.clock.DemoClock;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.ui.shell.Banner;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** While the business day is being advanced, the process owner sees on every screen how far it is. */
@Component
class ClockBanner implements Banner {

    private final ObjectProvider<DemoClock> clocks;

    ClockBanner(ObjectProvider<DemoClock> clocks) {
        this.clocks = clocks;
    }

    @Override
    public Optional<Running> now(Actor actor) {
        DemoClock clock = clocks.getIfAvailable();
        if (clock == null || actor.role() != Role.HQ_PROCESS_OWNER || !clock.movable()) {
            return Optional.empty();
        }
        DemoClock.Progress progress = clock.progress();
        return progress.running()
                ? Optional.of(new Running(
                        I18NProvider.translate("clock.banner", progress.today(), progress.to()), done(progress)))
                : Optional.empty();
    }

    /** The share of the days that have passed, from 0 to 1. */
    static double done(DemoClock.Progress progress) {
        long all = ChronoUnit.DAYS.between(progress.from(), progress.to());
        long passed = ChronoUnit.DAYS.between(progress.from(), progress.today());
        return all <= 0 ? 1 : (double) passed / all;
    }
}
