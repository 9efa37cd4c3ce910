package eplan.clock;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.SpecialRounds;
import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.shared.RoundId;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Outside the demo clock each day is started once and in order, though nodes rest and restart. */
@EplanTest
class RealDaysIT {

    @Autowired
    Actors actors;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** Days of which somebody asked what was scheduled for them. */
    private final List<LocalDate> changed = new ArrayList<>();

    @AfterEach
    void backToTheFirstDay() {
        clock.set(LocalDate.of(2010, 10, 1));
    }

    @Test
    void startsEachDayOnceAndMakesUpForThoseItMissed() {
        jdbc.sql("delete from eplan.registry_day").update();
        List<LocalDate> started = new ArrayList<>();
        changed.clear();
        RealDays node = node(started);
        RealDays other = node(started);

        clock.set(LocalDate.of(2011, 3, 20));
        node.startWhatHasCome();
        assertThat(started).isEmpty();
        clock.set(LocalDate.of(2011, 3, 23));
        node.startWhatHasCome();
        other.startWhatHasCome();
        node.startWhatHasCome();

        assertThat(started)
                .containsExactly(LocalDate.of(2011, 3, 21), LocalDate.of(2011, 3, 22), LocalDate.of(2011, 3, 23));
        assertThat(changed)
                .startsWith(LocalDate.of(2011, 3, 20), LocalDate.of(2011, 3, 21), LocalDate.of(2011, 3, 22))
                .endsWith(LocalDate.of(2011, 3, 23));
    }

    private RealDays node(List<LocalDate> started) {
        RegistrySetup registry = new RegistrySetup() {
            @Override
            public boolean loadShipped() {
                return false;
            }

            @Override
            public void startDay(LocalDate day) {
                started.add(day);
            }
        };
        SpecialRounds none = new SpecialRounds() {
            @Override
            public long announce(RoundId round) {
                return 0;
            }

            @Override
            public long catchUp() {
                return 0;
            }
        };
        return new RealDays(registry, new StartOfDay(changed::add, none), actors, clock, jdbc, transaction);
    }
}
