package eplan.correspondence;

import static eplan.correspondence.Correspondents.id;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long notices are kept. */
@EplanTest
class OldNoticesIT {

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Correspondents people;

    @BeforeEach
    void noNotices() {
        people = new Correspondents(actors, setup, clock, jdbc);
        jdbc.sql("delete from eplan.notice").update();
    }

    @AfterEach
    void forget() {
        people.forget();
        jdbc.sql("delete from eplan.notice").update();
    }

    private void told(String title, LocalDate on, @Nullable Integer readDaysAgo) {
        jdbc.sql("""
                        insert into eplan.notice (account_id, kind, about, many, subject, title, on_day, at, read_at)
                        values (:account, 'ASSIGNED', :title, 1, 1, :title, :day, clock_timestamp(),
                                clock_timestamp() - cast(:ago as int) * interval '1 day')""")
                .param("account", id(people.officer).value())
                .param("title", title)
                .param("day", on)
                .param("ago", readDaysAgo)
                .update();
    }

    @Test
    void whatWasReadLongAgoAndWhatNobodyReadInAYearIsForgotten() {
        LocalDate today = Correspondents.TODAY;
        told("read long ago", today, 91);
        told("read lately", today.minusYears(2), 89);
        told("never read", today.minusYears(1).minusDays(1), null);
        told("to be read", today.minusYears(1), null);

        new OldNotices(jdbc, clock).forget();

        assertThat(jdbc.sql("select title from eplan.notice")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("read lately", "to be read");
    }
}
