package eplan.clock;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actors;
import eplan.registry.RegistrySetup;
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

    @AfterEach
    void backToTheFirstDay() {
        clock.set(LocalDate.of(2010, 10, 1));
    }

    @Test
    void startsEachDayOnceAndMakesUpForThoseItMissed() {
        jdbc.sql("delete from eplan.registry_day").update();
        List<LocalDate> started = new ArrayList<>();
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
        return new RealDays(registry, actors, clock, jdbc, transaction);
    }
}
