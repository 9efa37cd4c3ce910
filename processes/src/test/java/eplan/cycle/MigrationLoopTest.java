package eplan.cycle;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a node looks for migrations: after its start, when it is told of one, while there is work, and else seldom. */
class MigrationLoopTest {

    private static final Duration NEVER = Duration.ofDays(1);

    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicLong waiting = new AtomicLong();
    private MigrationLoop loop = loop(NEVER);

    private MigrationLoop loop(Duration seldom) {
        return new MigrationLoop(
                stopping -> {
                    looks.incrementAndGet();
                    return waiting.getAndUpdate(cases -> Math.max(0, cases - 1));
                },
                true,
                seldom);
    }

    @AfterEach
    void stop() {
        loop.stop();
    }

    private void looked(int times) {
        Awaitility.await().until(() -> looks.get() >= times);
    }

    @Test
    void goesOnAfterItsStartWithWhatAStopLeft() {
        loop.start();
        looked(1);
    }

    @Test
    void beginsAtOnceWithAMigrationThatBeginsHere() {
        loop.start();
        looked(1);
        loop.wake(new MigrationWaits(1));
        looked(2);
    }

    @Test
    void looksAgainAsLongAsThereAreCasesToMove() {
        waiting.set(2);
        loop.start();
        looked(3);
    }

    @Test
    void findsByItselfWhatAnotherNodeBegan() {
        loop = loop(Duration.ofMillis(10));
        loop.start();
        looked(3);
    }
}
