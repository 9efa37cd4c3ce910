package eplan.clock;

import eplan.people.Access;
import eplan.shared.Refused;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** Every mode but the embedded default: the day is the real one, and nobody moves it. */
@Service
@Profile("!embedded")
class UnmovableClock implements DemoClock {

    private final Access access;

    UnmovableClock(Access access) {
        this.access = access;
    }

    @Override
    public boolean movable() {
        return false;
    }

    @Override
    public void advanceTo(LocalDate day) {
        access.processOwner();
        throw refused();
    }

    @Override
    public LocalDate nextDeadline() {
        access.seeNation();
        throw refused();
    }

    @Override
    public void stop() {
        access.processOwner();
        throw refused();
    }

    @Override
    public Progress progress() {
        access.seeNation();
        throw refused();
    }

    @Override
    public boolean simulating() {
        access.seeNation();
        throw refused();
    }

    @Override
    public void simulate(boolean on) {
        access.processOwner();
        throw refused();
    }

    private static Refused refused() {
        return new Refused("refused.clock.real");
    }
}
