package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.testing.WaitingForLocks;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Holidays.Kind;
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
import org.springframework.transaction.support.TransactionTemplate;

/** An LAO's later date, or a new holiday, against who arms and who decides at the same time. */
class ExtensionRacesIT extends ExtensionsFixture {

    private static final Holiday NEW =
            new Holiday(LocalDate.of(2015, 3, 6), "วันหยุดพิเศษ", "", Kind.SPECIAL, "ทดสอบ", "");

    /** Their own: the common pool has a single thread on two cores, and one that waits would keep the other from beginning. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Holidays holidays;

    private LaoId lao;

    @BeforeEach
    void choose() {
        lao = laosOfKorat(1).getFirst();
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
        jdbc.sql("delete from eplan.holiday where day = ?").param(NEW.day()).update();
    }

    @Test
    void anExtensionWaitsForThoseWhoAreArming() throws Exception {
        waitsForThoseWhoAreArming(() -> extend(MARCH, lao));
        assertThat(deadline(lao).dueOn()).isEqualTo(MARCH);
    }

    @Test
    void aHolidayWaitsForThoseWhoAreArming() throws Exception {
        waitsForThoseWhoAreArming(() -> owner(() -> {
            holidays.put(NEW, "ตามมติ");
            return 0;
        }));
        assertThat(owner(() -> holidays.of(2558))).extracting(Holiday::day).contains(NEW.day());
    }

    private void waitsForThoseWhoAreArming(Runnable change) throws Exception {
        var armed = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var arming = CompletableFuture.runAsync(
                () -> actors.asSystem(() -> transaction.execute(tx -> {
                    deadlines.forArming(plan.id(), lao);
                    armed.countDown();
                    return await(finish);
                })),
                threads);
        assertThat(armed.await(10, TimeUnit.SECONDS)).isTrue();
        var changing = CompletableFuture.runAsync(change, threads);
        somebodyWaitsForALock();
        assertThat(changing).isNotDone();
        finish.countDown();
        arming.get(10, TimeUnit.SECONDS);
        changing.get(10, TimeUnit.SECONDS);
    }

    @Test
    void armingWaitsForAnExtensionAndReadsTheNewDate() throws Exception {
        var moved = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        notes.onMoved = move -> {
            moved.countDown();
            await(finish);
        };
        var extending = CompletableFuture.runAsync(() -> extend(MARCH, lao), threads);
        assertThat(moved.await(10, TimeUnit.SECONDS)).isTrue();
        var arming = CompletableFuture.supplyAsync(
                () -> actors.asSystem(() -> transaction.execute(tx -> deadlines.forArming(plan.id(), lao))), threads);
        somebodyWaitsForALock();
        assertThat(arming).isNotDone();
        finish.countDown();
        extending.get(10, TimeUnit.SECONDS);
        assertThat(arming.get(10, TimeUnit.SECONDS).dueOn()).isEqualTo(MARCH);
    }

    @Test
    void ofTwoDecisionsOnOneLaoTheSecondSeesTheFirst() throws Exception {
        var moved = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        notes.onMoved = move -> {
            moved.countDown();
            await(finish);
        };
        var first = CompletableFuture.runAsync(() -> extend(MARCH, lao), threads);
        assertThat(moved.await(10, TimeUnit.SECONDS)).isTrue();
        var second = CompletableFuture.runAsync(() -> extend(LocalDate.of(2015, 3, 10), lao), threads);
        somebodyWaitsForALock();
        finish.countDown();
        first.get(10, TimeUnit.SECONDS);
        assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(Refused.class);
        assertThat(deadline(lao).dueOn()).isEqualTo(MARCH);
    }

    private void somebodyWaitsForALock() {
        WaitingForLocks.await(jdbc);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
