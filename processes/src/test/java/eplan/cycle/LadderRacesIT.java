package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.Rung.Name;
import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.testing.WaitingForLocks;
import eplan.timeline.RoundKind;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing is armed by a ladder that has just gone, and a change that loses a race is tried again. */
@EplanTest
class LadderRacesIT {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Autowired
    Ladder ladder;

    @Autowired
    LadderVersions versions;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup registry;

    @Autowired
    SettableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private LadderDesk desk;

    @BeforeEach
    void begin() {
        clock.set(LocalDate.of(2010, 10, 1));
        actors.asSystem(registry::loadShipped);
        desk = new LadderDesk(ladder, actors, jdbc);
    }

    @AfterEach
    void asShipped() {
        threads.shutdownNow();
        desk.asShipped();
    }

    private List<LadderRow> stricter() {
        return desk.with(RoundKind.MONTHLY, Name.LEVEL_1, row -> LadderDesk.days(row, 1));
    }

    @Test
    void aChangeWaitsForThoseWhoAreArming() throws Exception {
        List<LadderRow> rows = stricter();
        var armed = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var arming = CompletableFuture.supplyAsync(
                () -> transaction.execute(tx -> {
                    long by = versions.forArming().id();
                    armed.countDown();
                    await(finish);
                    return by;
                }),
                threads);
        assertThat(armed.await(10, TimeUnit.SECONDS)).isTrue();
        var changing = CompletableFuture.supplyAsync(() -> desk.activate(rows), threads);
        somebodyWaitsForALock();
        assertThat(changing).isNotDone();
        finish.countDown();
        assertThat(arming.get(10, TimeUnit.SECONDS)).isEqualTo(1L);
        assertThat(changing.get(10, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void armingWaitsForAChangeAndGoesByTheNewLadder() throws Exception {
        List<LadderRow> rows = stricter();
        var changed = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var changing = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(tx -> {
                    desk.activate(rows);
                    changed.countDown();
                    await(finish);
                }),
                threads);
        assertThat(changed.await(10, TimeUnit.SECONDS)).isTrue();
        var arming = CompletableFuture.supplyAsync(
                () -> transaction.execute(tx -> {
                    versions.inForce(); // what was looked up before is looked up again
                    return versions.forArming().rows();
                }),
                threads);
        somebodyWaitsForALock();
        assertThat(arming).isNotDone();
        finish.countDown();
        changing.get(10, TimeUnit.SECONDS);
        assertThat(arming.get(10, TimeUnit.SECONDS)).isEqualTo(rows);
    }

    @Test
    void aChangeThatLosesARaceIsTriedAgain() {
        var tries = new AtomicInteger();
        ApplicationListener<PayloadApplicationEvent<LadderChanged>> loses = new ApplicationListener<>() {
            @Override
            public void onApplicationEvent(PayloadApplicationEvent<LadderChanged> event) {
                if (tries.incrementAndGet() == 1) {
                    throw new CannotAcquireLockException("deadlock detected");
                }
            }
        };
        context.addApplicationListener(loses);
        try {
            assertThat(desk.activate(stricter())).isEqualTo(2);
        } finally {
            context.removeApplicationListener(loses);
        }
        assertThat(tries).hasValue(2);
        assertThat(desk.now().number()).isEqualTo(2);
    }

    private void somebodyWaitsForALock() {
        WaitingForLocks.await(jdbc);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
