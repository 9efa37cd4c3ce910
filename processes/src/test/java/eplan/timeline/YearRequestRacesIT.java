package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.Refused;
import eplan.testing.WaitingForLocks;
import eplan.timeline.YearRequests.Request;
import eplan.timeline.YearRequests.State;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One request, decided by two at once. */
class YearRequestRacesIT extends YearRequestsFixture {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch decided = new CountDownLatch(1);
    private final CountDownLatch finish = new CountDownLatch(1);

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void ofTwoApprovalsTheSecondIsToldOfTheFirst() throws Exception {
        long id = askForNoPlan();
        second(() -> requests.approve(id), () -> requests.approve(id));
        assertThat(seen(OWNER, id).state()).isEqualTo(State.APPROVED);
        assertThat(round("plan").retired()).isTrue();
        assertThat(jdbc.sql("select count(*) from eplan.audit_entry where action = 'round.retired' and subject = ?")
                        .param("round:" + round("plan").id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsBeingRefusedIsNotApproved() throws Exception {
        long id = askForNoPlan();
        second(() -> requests.refuse(id, "ยังต้องใช้"), () -> requests.approve(id));
        assertThat(seen(OWNER, id)).returns(State.REFUSED, Request::state);
        assertThat(round("plan").retired()).isFalse();
    }

    /** The first has decided, and has not committed when the second comes; the second is refused. */
    private void second(Runnable one, Runnable two) throws Exception {
        var first = CompletableFuture.runAsync(
                () -> act(
                        COLLEAGUE,
                        () -> transaction.executeWithoutResult(tx -> {
                            one.run();
                            decided.countDown();
                            await(finish);
                        })),
                threads);
        assertThat(decided.await(10, TimeUnit.SECONDS)).isTrue();
        var second = CompletableFuture.runAsync(() -> act(THIRD, two), threads);
        WaitingForLocks.await(jdbc);
        finish.countDown();
        first.get(10, TimeUnit.SECONDS);
        assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(Refused.class)
                .hasMessageContaining("refused.request.decided");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
