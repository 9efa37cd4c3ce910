package eplan.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class RealClockTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final LocalDate FEBRUARY_28 = LocalDate.of(2011, 2, 28);

    /** Midnight in Bangkok is 17:00 in UTC. */
    private static final Instant MIDNIGHT = Instant.parse("2011-02-28T17:00:00Z");

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void zoneAsItWas() {
        TimeZone.setDefault(zone);
    }

    @Test
    void aNodeTwoMinutesOffDoesNotStart() {
        Instant database = MIDNIGHT;
        assertThatThrownBy(() -> clock(database.plusSeconds(120), database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("120 s ahead of the database's")
                .hasMessageContaining("eplan.clock.limit");
        assertThatThrownBy(() -> clock(database.minusSeconds(120), database)).hasMessageContaining("120 s behind");
    }

    @Test
    void belowTheLimitTheDatabasesClockDecidesWhichDayItIs() {
        assertThat(clock(MIDNIGHT.plusSeconds(20), MIDNIGHT.minusSeconds(30)).today())
                .as("this node's clock has passed midnight, the database's has not")
                .isEqualTo(FEBRUARY_28);
        assertThat(clock(MIDNIGHT.minusSeconds(20), MIDNIGHT.plusSeconds(30)).today())
                .isEqualTo(FEBRUARY_28.plusDays(1));
        assertThat(clock(MIDNIGHT.plusSeconds(20), MIDNIGHT.minusSeconds(30)).now())
                .isEqualTo(MIDNIGHT.minusSeconds(30));
    }

    @Test
    void aDayEndsAtMidnightInBangkokThoughTheServerIsSetToUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        assertThat(clock(MIDNIGHT.minusSeconds(60), MIDNIGHT.minusSeconds(60)).today())
                .as("23:59")
                .isEqualTo(FEBRUARY_28);
        assertThat(clock(MIDNIGHT, MIDNIGHT).today()).as("00:00").isEqualTo(FEBRUARY_28.plusDays(1));
    }

    @Test
    void aClockThatDriftsIsFollowed() {
        Instant[] database = {MIDNIGHT.minusSeconds(30)};
        var clock = new RealClock(() -> MIDNIGHT, () -> database[0], LIMIT);
        database[0] = MIDNIGHT.minusSeconds(300);
        clock.follow();
        assertThat(clock.now()).isEqualTo(MIDNIGHT.minusSeconds(300));
    }

    @Test
    void goesOnWhileTheDatabaseIsAway() {
        boolean[] away = {false};
        var clock = new RealClock(
                () -> MIDNIGHT,
                () -> {
                    if (away[0]) {
                        throw new DataAccessResourceFailureException("away");
                    }
                    return MIDNIGHT.minusSeconds(30);
                },
                LIMIT);
        away[0] = true;
        clock.follow();
        assertThat(clock.now()).isEqualTo(MIDNIGHT.minusSeconds(30));
    }

    private static RealClock clock(Instant own, Instant database) {
        return new RealClock(() -> own, () -> database, LIMIT);
    }
}
