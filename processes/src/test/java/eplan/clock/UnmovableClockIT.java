package eplan.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Outside the embedded default nobody moves the clock, not even the process owner or the system. */
@EplanTest
class UnmovableClockIT {

    @Autowired
    DemoClock demoClock;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyCallIsRefused() {
        assertThat(demoClock.movable()).isFalse();
        List<Runnable> calls = List.of(
                () -> demoClock.advanceTo(LocalDate.of(2999, 1, 1)),
                demoClock::nextDeadline,
                demoClock::stop,
                demoClock::progress,
                demoClock::simulating,
                () -> demoClock.simulate(true));
        var owner = new Actor(null, "hq", Role.HQ_PROCESS_OWNER, null, null);
        for (Actor actor : List.of(owner, Actor.SYSTEM)) {
            for (Runnable call : calls) {
                assertThatThrownBy(() -> actors.as(actor, () -> {
                            call.run();
                            return null;
                        }))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("refused.clock.real");
            }
        }
    }

    @Test
    void theDayIsTheRealOneInThailandAndNothingThatMovesItExists() {
        assertThat(context.getBean(RealClock.class).today()).isEqualTo(LocalDate.now(BusinessClock.ZONE));
        assertThat(context.getBeanNamesForType(DayByDay.class)).isEmpty();
        assertThat(context.getBeanNamesForType(DemoDay.class)).isEmpty();
        assertThat(jdbc.sql("select count(*) from eplan.demo_clock")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
