package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.Rung.Name;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import eplan.testing.WaitingForLocks;
import eplan.timeline.RoundKind;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** A date moves while the ladder changes: what the mover foresaw and handed on is of the ladder by which it arms. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class LadderAndMoveRaceProcessTest {

    private static final String OCTOBER = "monthly-10";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch set = new CountDownLatch(1);
    private final CountDownLatch finish = new CountDownLatch(1);

    @Autowired
    CycleScenario play;

    @Autowired
    Ladder ladder;

    @Autowired
    TransactionTemplate transaction;

    private LadderDesk desk;
    private WatchedCases seen;

    @BeforeEach
    void begin() {
        desk = new LadderDesk(ladder, play.actors, play.jdbc);
        seen = new WatchedCases(play);
    }

    @AfterEach
    void asShipped() {
        threads.shutdownNow();
        desk.asShipped();
    }

    @Test
    void whatMovesWhileItsProvinceIsSetStrictIsLookedAtAsInAStrictOne() throws Exception {
        desk.activate(desk.bySetting(RoundKind.MONTHLY, Name.LEVEL_1, 3, 1));
        LaoId lao = play.opened();
        play.on(2010, 11, 1);
        var setting = CompletableFuture.runAsync(this::setStrict, threads);
        assertThat(set.await(10, TimeUnit.SECONDS)).isTrue();
        var moving = CompletableFuture.supplyAsync(() -> play.move(lao, OCTOBER, LocalDate.of(2010, 11, 2)), threads);
        somebodyWaitsForALock();
        finish.countDown();
        setting.get(10, TimeUnit.SECONDS);
        long moved = moving.get(30, TimeUnit.SECONDS);
        LocalDate looks = seen.looksOn(lao, OCTOBER);
        play.undo(moved);
        // one working day after Tuesday the 2nd has passed; in another province it would be three
        assertThat(looks).isEqualTo(LocalDate.of(2010, 11, 4));
    }

    private void setStrict() {
        transaction.executeWithoutResult(tx -> {
            play.as(LadderDesk.owner(), () -> {
                ladder.set(play.province(), LadderSetting.STRICT, "ล่าช้าทั้งจังหวัด");
                return true;
            });
            set.countDown();
            await(finish);
        });
    }

    private void somebodyWaitsForALock() {
        WaitingForLocks.await(play.jdbc);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
