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
            day = read();
            today = day;
        }
        return day;
    }

    private LocalDate read() {
        jdbc.sql("insert into eplan.demo_clock (today, done_through) values (?, ?) on conflict do nothing")
                .params(FIRST, FIRST.minusDays(1))
                .update();
        return jdbc.sql("select today from eplan.demo_clock")
                .query(LocalDate.class)
                .single();
    }
}
