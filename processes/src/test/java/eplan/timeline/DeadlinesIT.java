package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.registry.LaosChangedProvince;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.testing.WaitingForLocks;
import eplan.timeline.ChangeSets.ChangeSet;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Which date is in force, and that no watch is armed from one that has just gone. */
class DeadlinesIT extends MovesFixture {

    /** Their own: the common pool has a single thread on two cores, and one that waits would keep the other from beginning. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void extensionBeatsOverrideBeatsDefault() {
        LaoId lao = laoOf(korat);
        assertThat(deadline(lao).source()).isEqualTo(Deadline.Source.ROUND);
        move(plan, korat, FEBRUARY, MARCH);
        assertThat(deadline(lao).source()).isEqualTo(Deadline.Source.PROVINCE);
        extend(lao, APRIL);
        assertThat(deadline(lao)).isEqualTo(new Deadline(plan.id(), APRIL, null, Deadline.Source.LAO));
    }

    @Test
    void narrowerDateKeepsTheRoundsLock() {
        RoundView previous = round("close-previous");
        jdbc.sql("insert into eplan.deadline (round_id, province_id, due_on, reason, changed_by)"
                        + " values (?, ?, date '2014-11-14', 'x', 'x')")
                .param(previous.id().value())
                .param(korat.value())
                .update();
        Deadline deadline = owner(() -> deadlines.of(previous.id(), laoOf(korat)));
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2014, 11, 14));
        assertThat(deadline.lockOn()).isEqualTo(LocalDate.of(2014, 11, 30));
    }

    @Test
    void provinceIsTheOneOfTheDayNotOneThatWasCopied() {
        ProvinceId nongKhai = registry.provinceByCode("43").orElseThrow();
        ProvinceId buengKan = registry.provinceByCode("38").orElseThrow();
        clock.set(LocalDate.of(2011, 3, 23));
        LaoId lao = laoOf(buengKan);
        jdbc.sql("insert into eplan.deadline (round_id, province_id, due_on, reason, changed_by)"
                        + " values (?, ?, date '2015-03-01', 'x', 'x'), (?, ?, date '2015-03-02', 'x', 'x')")
                .param(plan.id().value())
                .param(nongKhai.value())
                .param(plan.id().value())
                .param(buengKan.value())
                .update();
        assertThat(deadline(lao).dueOn()).isEqualTo(LocalDate.of(2015, 3, 2));
        clock.set(LocalDate.of(2011, 3, 22));
        assertThat(deadline(lao).dueOn()).isEqualTo(LocalDate.of(2015, 3, 1));
    }

    @Test
    void datesOfAProvinceHoldForTheLaosThatAreCarvedOutOfIt() {
        ProvinceId nongKhai = registry.provinceByCode("43").orElseThrow();
        ProvinceId buengKan = registry.provinceByCode("38").orElseThrow();
        move(plan, nongKhai, FEBRUARY, APRIL);
        LocalDate beforeShifting = APRIL.minusDays(2);
        jdbc.sql("update eplan.deadline set set_on = ? where province_id = ?")
                .params(beforeShifting, nongKhai.value())
                .update();
        clock.set(LocalDate.of(2011, 3, 23));
        LaoId lao = laoOf(buengKan);
        assertThat(deadline(lao).dueOn()).isEqualTo(FEBRUARY);
        owner(() -> {
            transaction.executeWithoutResult(
                    status -> events.publishEvent(new LaosChangedProvince(clock.today(), List.of(lao))));
            return 0;
        });
        assertThat(deadline(lao)).isEqualTo(new Deadline(plan.id(), APRIL, null, Deadline.Source.PROVINCE));
        assertThat(jdbc.sql("select set_on from eplan.deadline where province_id = ?")
                        .param(buengKan.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(beforeShifting);
    }

    @Test
    void functionIsInlinedIntoSetBasedReads() {
        String plan = String.join("\n", jdbc.sql("""
                        explain select l.lao_id, d.due_on
                          from eplan.lao_on(date '2015-02-02') l
                          cross join lateral eplan.effective_deadline(1, l.lao_id, date '2015-02-02') d""").query(String.class).list());
        assertThat(plan).doesNotContain("Function Scan").contains("deadline");
    }

    @Test
    void anotherProvincesLaoIsNotFound() {
        var officer = new Actor(new AccountId(3), "o", Role.PROVINCIAL_OFFICER, phuket, null);
        assertThatThrownBy(() -> actors.as(officer, () -> deadlines.of(plan.id(), laoOf(korat))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void armingIsForTheSystemWithinATransaction() {
        LaoId lao = laoOf(korat);
        assertThatThrownBy(() -> actors.asSystem(() -> deadlines.forArming(plan.id(), lao)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> owner(() -> transaction.execute(tx -> deadlines.forArming(plan.id(), lao))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void moveWaitsForThoseWhoAreArming() throws Exception {
        LaoId lao = laoOf(korat);
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
        var moving = CompletableFuture.runAsync(() -> move(plan, korat, FEBRUARY, MARCH), threads);
        somebodyWaitsForALock();
        assertThat(moving).isNotDone();
        finish.countDown();
        arming.get(10, TimeUnit.SECONDS);
        moving.get(10, TimeUnit.SECONDS);
        assertThat(deadline(lao).dueOn()).isEqualTo(MARCH);
    }

    @Test
    void armingWaitsForAMoveAndReadsTheNewDateEvenOfAProvincesFirstOverride() throws Exception {
        LaoId lao = laoOf(korat);
        var moved = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        notes.onMoved = move -> {
            moved.countDown();
            await(finish);
        };
        var moving = CompletableFuture.runAsync(() -> move(plan, korat, FEBRUARY, MARCH), threads);
        assertThat(moved.await(10, TimeUnit.SECONDS)).isTrue();
        var arming = CompletableFuture.supplyAsync(
                () -> actors.asSystem(() -> transaction.execute(tx -> deadlines.forArming(plan.id(), lao))), threads);
        somebodyWaitsForALock();
        assertThat(arming).isNotDone();
        finish.countDown();
        moving.get(10, TimeUnit.SECONDS);
        assertThat(arming.get(10, TimeUnit.SECONDS).dueOn()).isEqualTo(MARCH);
    }

    @Test
    void deadlockRetries() throws Exception {
        ChangeSet draft = drafted(plan, null, FEBRUARY, MARCH);
        var tries = new AtomicInteger();
        var holding = new CountDownLatch(1);
        var entered = new CountDownLatch(1);
        var other = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(tx -> {
                    jdbc.sql("set local deadlock_timeout = '30s'").update();
                    lockYear();
                    holding.countDown();
                    await(entered);
                    jdbc.sql("select id from eplan.deadline where round_id = ? for update")
                            .param(plan.id().value())
                            .query(Long.class)
                            .list();
                }),
                threads);
        assertThat(holding.await(10, TimeUnit.SECONDS)).isTrue();
        notes.onMoved = move -> {
            tries.incrementAndGet();
            entered.countDown();
            lockYear();
        };
        move(draft);
        other.get(10, TimeUnit.SECONDS);
        assertThat(tries).hasValueGreaterThan(1);
        assertThat(round("plan").dueOn()).isEqualTo(MARCH);
        assertThat(recorded()).isEqualTo(1);
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    private void somebodyWaitsForALock() {
        WaitingForLocks.await(jdbc);
    }

    private void lockYear() {
        jdbc.sql("select fiscal_year from eplan.timeline_year where fiscal_year = ? for update")
                .param(YEAR.be())
                .query(Integer.class)
                .list();
    }

    private void extend(LaoId lao, LocalDate due) {
        jdbc.sql("insert into eplan.deadline (round_id, lao_id, due_on, reason, changed_by) values (?, ?, ?, 'x', 'x')")
                .param(plan.id().value())
                .param(lao.value())
                .param(due)
                .update();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
