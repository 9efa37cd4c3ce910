package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.TaskLifecycle.TaskSnapshot;
import eplan.plan.Closings;
import eplan.plan.EntryRecords;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.RecordKey;
import eplan.plan.SmallContent;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import eplan.testing.WaitingForLocks;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** A closing is accepted while the round that takes it over is being opened: it is filled in, whichever ends first. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class ClosingRaceProcessTest {

    private static final FiscalYear NEXT = CycleScenario.YEAR.next();

    /** Their own: the common pool has a single thread on two cores. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Autowired
    CycleScenario play;

    @Autowired
    SmallContent content;

    @Autowired
    TaskService tasks;

    @Autowired
    AcceptedClosings closings;

    @Autowired
    EntryRecords records;

    @Autowired
    TransactionTemplate transaction;

    private RoundActs acts;
    private LaoId lao;
    private long version;
    private long next;

    @BeforeEach
    void aClosingThatLacksTheLastWordAndARoundThatIsAboutToOpen() {
        acts = new RoundActs(play, tasks, content);
        lao = play.opened();
        play.on(2011, 9, 5);
        version = acts.filled(lao, Closings.YEAR, Closings.YEAR);
        play.asSystem(() -> {
            play.timelines.prepare(NEXT);
            return play.opening.open(NEXT, List.of(lao.value()));
        });
        next = play.jdbc
                .sql("""
                        select er.id from eplan.entry_round er join eplan.round r on r.id = er.round_id
                         where er.lao_id = ? and r.fiscal_year = ? and r.key = ?""")
                .params(lao.value(), NEXT.be(), Closings.PREVIOUS)
                .query(Long.class)
                .single();
    }

    /** Its own timer opens it in October. */
    @AfterEach
    void asItWas() {
        threads.shutdownNow();
        state("PLANNED");
    }

    private void state(String state) {
        play.jdbc
                .sql("update eplan.entry_round set state = ? where id = ?")
                .params(state, next)
                .update();
    }

    private void opens() {
        state("OPEN");
        closings.created(new TaskSnapshot("race", "enter-item", "race", null, next, Closings.PREVIOUS));
    }

    private void accepts() {
        acts.complete(lao, Closings.YEAR, Closings.YEAR, version);
    }

    private void isFilledIn() {
        RecordKey previous = new RecordKey(lao, CycleScenario.YEAR, Closings.PREVIOUS, Closings.PREVIOUS);
        RecordState state = play.asSystem(() -> records.state(previous));
        assertThat(play.round(lao, Closings.YEAR).state()).isEqualTo(RoundState.ACCEPTED);
        assertThat(state.by()).isEqualTo("e-Plan");
    }

    @Test
    void whatIsAcceptedWhileTheRoundOpensIsFilledIn() throws Exception {
        together(this::opens, this::accepts);
        isFilledIn();
    }

    @Test
    void theRoundThatOpensWhileItIsAcceptedIsFilledIn() throws Exception {
        together(this::accepts, this::opens);
        isFilledIn();
    }

    /** Each in a transaction; the first ends once the second waits for it. */
    private void together(Runnable first, Runnable second) throws Exception {
        var done = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var earlier = inTransaction(() -> {
            first.run();
            done.countDown();
            await(finish);
        });
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        var later = inTransaction(second);
        somebodyWaitsForALock();
        finish.countDown();
        earlier.get(10, TimeUnit.SECONDS);
        later.get(10, TimeUnit.SECONDS);
    }

    private CompletableFuture<?> inTransaction(Runnable act) {
        return CompletableFuture.runAsync(() -> transaction.executeWithoutResult(tx -> act.run()), threads);
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
