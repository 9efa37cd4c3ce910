package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.HeldJobs;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import eplan.testing.WaitingForLocks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** A date that moves while a job thread has taken the watch and not run it yet, or is in the middle of looking. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class AcquiredTimerProcessTest {

    private static final String PLAN = "plan";

    /** The watch reminds on this day, 7 working days before 28 February. */
    private static final LocalDate REMINDER = LocalDate.of(2011, 2, 16);

    private static final LocalDate BEFORE_REMINDER = LocalDate.of(2011, 2, 15);
    private static final LocalDate OVERDUE = LocalDate.of(2011, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2011, 3, 14);

    /** Their own: the common pool has a single thread on two cores, and one that waits would keep the other from beginning. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final List<Long> moved = new ArrayList<>();

    @Autowired
    CycleScenario play;

    @Autowired
    HeldJobs thread;

    @Autowired
    TransactionTemplate transaction;

    private WatchedCases seen;

    @BeforeEach
    void begin() {
        seen = new WatchedCases(play);
    }

    @AfterEach
    void putBack() {
        threads.shutdownNow();
        thread.giveBack();
        moved.forEach(play::undo);
        play.jobs.runUntilNoneDue();
    }

    @Test
    void movedLaterMeanwhileItDoesNotEscalate() {
        LaoId lao = play.opened();
        List<String> held = held(lao, OVERDUE);
        moved.add(play.move(lao, PLAN, LATER));
        thread.run(held);
        escalatesOnTheDayAfterTheLaterDateOnly(lao);
    }

    @Test
    void movedEarlierMeanwhileItEscalatesAtOnceAndOnce() {
        LaoId lao = play.opened();
        List<String> held = held(lao, REMINDER);
        moved.add(play.move(lao, PLAN, BEFORE_REMINDER));
        thread.run(held);
        escalatedOnce(lao);
    }

    @Test
    void movedLaterWhileItLooksItDoesNotEscalate() throws Exception {
        LaoId lao = play.opened();
        List<String> held = held(lao, OVERDUE);
        runsWhileTheDateMoves(lao, held, LATER);
        escalatesOnTheDayAfterTheLaterDateOnly(lao);
    }

    @Test
    void movedEarlierWhileItLooksItEscalatesOnce() throws Exception {
        LaoId lao = play.opened();
        List<String> held = held(lao, REMINDER);
        runsWhileTheDateMoves(lao, held, BEFORE_REMINDER);
        escalatedOnce(lao);
    }

    @Test
    void movedLaterAndBackMeanwhileItEscalatesOnce() {
        LaoId lao = play.opened();
        List<String> held = held(lao, OVERDUE);
        play.undo(play.move(lao, PLAN, LATER));
        thread.run(held);
        escalatedOnce(lao);
    }

    /** The mover holds the deadline until the look waits for it. */
    private void runsWhileTheDateMoves(LaoId lao, List<String> held, LocalDate to) throws Exception {
        var dated = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var moving = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(tx -> {
                    moved.add(play.move(lao, PLAN, to));
                    dated.countDown();
                    await(finish);
                }),
                threads);
        assertThat(dated.await(10, TimeUnit.SECONDS)).isTrue();
        var looking = CompletableFuture.runAsync(() -> thread.run(held), threads);
        somebodyWaitsForALock();
        assertThat(looking).isNotDone();
        finish.countDown();
        moving.get(10, TimeUnit.SECONDS);
        looking.get(30, TimeUnit.SECONDS);
    }

    private void escalatesOnTheDayAfterTheLaterDateOnly(LaoId lao) {
        assertThat(escalations(lao)).isZero();
        play.jobs.runUntilNoneDue();
        assertThat(escalations(lao)).isZero();
        assertThat(seen.expedite(lao, PLAN)).isEmpty();
        assertThat(seen.looksOn(lao, PLAN)).isAfter(OVERDUE);
        play.on(2011, 3, 15);
        escalatedOnce(lao);
    }

    private void escalatedOnce(LaoId lao) {
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE OFFICER OPEN 1");
        play.jobs.runUntilNoneDue();
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE OFFICER OPEN 1");
        assertThat(escalations(lao)).isEqualTo(1);
    }

    private long escalations(LaoId lao) {
        return play.jdbc
                .sql("select count(*) from eplan.case_event where lao_id = ? and round_id = ? and type = 'ESCALATED'")
                .param(lao.value())
                .param(play.round(lao, PLAN).round().value())
                .query(Long.class)
                .single();
    }

    /** The day comes, and a job thread has taken what is due for the LAO, the watch of its plan among it. */
    private List<String> held(LaoId lao, LocalDate day) {
        LocalDate before = day.minusDays(1);
        play.on(before.getYear(), before.getMonthValue(), before.getDayOfMonth());
        assertThat(seen.looksOn(lao, PLAN)).isEqualTo(day);
        String watch = watch(lao);
        play.clock.set(day);
        List<String> held = thread.hold(root(lao));
        assertThat(held).contains(watch);
        return held;
    }

    private String root(LaoId lao) {
        return play.jdbc
                .sql("select process_instance_id from eplan.lao_year where lao_id = ? and fiscal_year = ?")
                .param(lao.value())
                .param(CycleScenario.YEAR.be())
                .query(String.class)
                .single();
    }

    private String watch(LaoId lao) {
        return play.jdbc
                .sql("""
                        select j.id_ from camunda.act_ru_job j
                        join eplan.entry_round er on er.process_instance_id = j.process_instance_id_
                        where er.id = ? and j.handler_cfg_ = 'next-watch'""")
                .param(play.id(lao, PLAN).value())
                .query(String.class)
                .single();
    }

    private void somebodyWaitsForALock() {
        WaitingForLocks.await(play.jdbc);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
