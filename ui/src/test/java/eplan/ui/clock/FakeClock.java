package eplan.ui.clock;

import eplan.clock.DemoClock;
import eplan.shared.Refused;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;

/** A demo clock that moves nothing and remembers what it was asked. */
class FakeClock implements DemoClock {

    boolean movable = true;
    boolean simulating;
    boolean stopped;
    boolean refuses;
    boolean noDeadlineYet;
    LocalDate advancedTo;
    Progress progress = new Progress(false, Fakes.TODAY, Fakes.TODAY, Fakes.TODAY, 0, null);

    @Override
    public boolean movable() {
        return movable;
    }

    @Override
    public void advanceTo(LocalDate day) {
        if (refuses) {
            throw new Refused("refused.clock.opening");
        }
        advancedTo = day;
        progress = new Progress(true, Fakes.TODAY, Fakes.TODAY.plusDays(5), day, 1234, null);
    }

    @Override
    public LocalDate nextDeadline() {
        if (noDeadlineYet) {
            throw new Refused("refused.clock.no-deadline");
        }
        return LocalDate.of(2011, 4, 1);
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public boolean simulating() {
        return simulating;
    }

    @Override
    public void simulate(boolean on) {
        simulating = on;
    }
}
