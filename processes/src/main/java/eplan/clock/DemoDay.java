package eplan.clock;

import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The business day of the embedded default, kept in the database. The value in memory is only a copy: this mode has one
 * node, and whoever moves the day does it here.
 */
@Component
@Profile("embedded")
@DependsOn("flywayInitializer")
class DemoDay implements BusinessClock {

    /** The first day of the letters' year: 1 October 2553 B.E. */
    static final LocalDate FIRST = new FiscalYear(2554).first();

    private final JdbcClient jdbc;
    private volatile @Nullable LocalDate today;

    DemoDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public LocalDate today() {
        LocalDate day = today;
        if (day == null) {
            prepare();
            day = jdbc.sql("select today from eplan.demo_clock")
                    .query(LocalDate.class)
                    .single();
            today = day;
        }
        return day;
    }

    private void prepare() {
        jdbc.sql("insert into eplan.demo_clock (today, done_through) values (?, ?) on conflict do nothing")
                .params(FIRST, FIRST.minusDays(1))
                .update();
    }

    /** Sets the day; committed before anything of that day begins. */
    void begin(LocalDate day) {
        jdbc.sql("update eplan.demo_clock set today = ?").param(day).update();
        today = day;
    }

    /** All that belongs to the day is done. */
    void done(LocalDate day) {
        jdbc.sql("update eplan.demo_clock set done_through = ?").param(day).update();
    }

    /** Whether today was begun and something of it may be missing: its steps are done again then. */
    boolean unfinished() {
        return jdbc.sql("select done_through < today from eplan.demo_clock")
                .query(Boolean.class)
                .single();
    }

    boolean simulating() {
        today();
        return jdbc.sql("select simulating from eplan.demo_clock")
                .query(Boolean.class)
                .single();
    }

    void simulate(boolean on) {
        today();
        jdbc.sql("update eplan.demo_clock set simulating = ?").param(on).update();
    }
}
