package eplan.ui.health;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.JobHealth.Standing;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class EscalationsHealthTest {

    private static final Duration LONG = EscalationsHealth.TOO_LONG.plusMinutes(5);
    private static final Duration SHORT = Duration.ofSeconds(20);

    private static Instant ago(Duration time) {
        return Instant.now().minus(time);
    }

    private static Health health(Standing standing) {
        return new EscalationsHealth(() -> standing).health();
    }

    @Test
    void aSystemThatWasJustSetUpIsUp() {
        Health health = health(new Standing(null, null, 0, 12, 0, LONG, 0));

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("lastRan", "never");
    }

    @Test
    void saysWhenEscalationsLastRanAndHowManyWereDue() {
        Instant ran = ago(SHORT);

        Health health = health(new Standing(ran, ran, 452, 7, 2, SHORT, 3));

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails())
                .containsEntry("lastRan", ran.toString())
                .containsEntry("lastDue", 452L)
                .containsEntry("dueNow", 7L)
                .containsEntry("retrying", 2L)
                .containsEntry("failed", 3L);
    }

    @Test
    void isDownWhenWorkWaitsAndNobodyLooksForIt() {
        assertThat(health(new Standing(ago(LONG), ago(LONG), 1, 5, 0, LONG, 0)).getStatus())
                .isEqualTo(Status.DOWN);
    }

    @Test
    void muchWorkThatGoesOnIsNoFault() {
        assertThat(health(new Standing(ago(SHORT), ago(SHORT), 400, 7_000, 0, LONG, 0))
                        .getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void nothingDueIsNoFaultHoweverLongAgoSomebodyLooked() {
        assertThat(health(new Standing(ago(LONG), ago(LONG), 1, 0, 0, Duration.ZERO, 0))
                        .getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void isDownWhenTheDatabaseDoesNotAnswer() {
        var health = new EscalationsHealth(() -> {
            throw new IllegalStateException("no database");
        });

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
