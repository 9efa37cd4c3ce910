package eplan.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.cycle.Chasing;
import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Progress;
import eplan.inbox.WorkActs.Result;
import eplan.inbox.WorkActs.State;
import eplan.inbox.WorkActs.Why;
import eplan.people.Actor;
import eplan.shared.EntryRoundId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes and reminders for many: they wait, and are then done once each, whatever dies meanwhile. */
@EplanTest
@Import(OpenWork.class)
class PlannedActsIT {

    private static final ChaseNote NOTE =
            new ChaseNote(Channel.LETTER, "ปลัด", "ส่งหนังสือเร่งรัดแล้ว", null, "โทรตามสัปดาห์หน้า");

    @Autowired
    OpenWork work;

    @Autowired
    WorkActs acts;

    @Autowired
    PlannedActs planned;

    @Autowired
    Chasing chasing;

    @Autowired
    TransactionTemplate transaction;

    private long note(Set<WorkItemId> items) {
        return work.as(work.officer, () -> acts.note(items, NOTE));
    }

    private Progress progress(long act) {
        return work.as(work.officer, () -> acts.progress(act));
    }

    private List<Progress> running() {
        return work.as(work.officer, acts::running);
    }

    private long noted(List<EntryRoundId> rounds) {
        return rounds.stream().mapToLong(work::notes).sum();
    }

    @Test
    void notesWaitTenSeconds() {
        List<EntryRoundId> rounds = work.start(2);
        long act = note(work.escalated(rounds, 1));
        planned.run();
        assertThat(noted(rounds)).isZero();
        assertThat(progress(act).state()).isEqualTo(State.WAITING);
        assertThat(running()).extracting(Progress::act).containsExactly(act);

        work.due(act);
        planned.run();

        assertThat(progress(act).state()).isEqualTo(State.DONE);
        assertThat(progress(act).finished()).isEqualTo(2);
        assertThat(progress(act).notDone()).isEmpty();
        assertThat(running()).isEmpty();
        assertThat(work.as(work.officer, () -> chasing.notes(rounds.get(0))))
                .singleElement()
                .satisfies(written -> assertThat(written.note()).isEqualTo(NOTE))
                .extracting(ChaseNoteView::by)
                .isEqualTo(work.officer.name());
    }

    @Test
    void cancelledInTimeNothingIsNoted() {
        List<EntryRoundId> rounds = work.start(2);
        long act = note(work.escalated(rounds, 1));
        assertThatThrownBy(() -> cancel(act, work.head)).isInstanceOf(NotFound.class);
        cancel(act, work.officer);
        work.due(act);
        planned.run();
        assertThat(noted(rounds)).isZero();
        assertThat(progress(act).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void whatHasBegunIsNotCancelled() {
        long act = note(work.escalated(work.start(1), 1));
        work.due(act);
        planned.run();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cancel(act, work.officer))
                .satisfies(no -> assertThat(no.key()).isEqualTo("refused.cancel.late"));
    }

    private void cancel(long act, Actor who) {
        work.as(who, () -> {
            acts.cancel(act);
            return true;
        });
    }

    @Test
    void aBulkThatWasCutShortIsContinuedAndNothingIsNotedTwice() {
        List<EntryRoundId> rounds = work.start(60);
        long act = note(work.escalated(rounds, 1));
        work.due(act);
        // what a node leaves that was killed after its first half: those done are noted, and nobody else looks yet
        work.jdbc.sql("""
                        update eplan.work_act_item set outcome = 'DONE'
                        where act_id = ? and entry_round_id <= ?""").params(act, rounds.get(29).value()).update();
        beat(act, "0 seconds");
        planned.run();
        assertThat(noted(rounds)).isZero();

        beat(act, "61 seconds");
        planned.run();

        assertThat(noted(rounds.subList(0, 30))).isZero();
        assertThat(rounds.subList(30, 60)).allMatch(round -> work.notes(round) == 1);
        assertThat(progress(act).state()).isEqualTo(State.DONE);
        assertThat(progress(act).finished()).isEqualTo(60);
    }

    private void beat(long act, String ago) {
        work.jdbc
                .sql("update eplan.work_act set state = 'RUNNING', beat_at = now() - cast(? as interval) where id = ?")
                .params(ago, act)
                .update();
    }

    @Test
    void twoNodesAtOneActNoteEachOnce() throws Exception {
        List<EntryRoundId> rounds = work.start(60);
        long act = note(work.escalated(rounds, 1));
        work.due(act);
        var go = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = Stream.<Runnable>of(planned, planned)
                    .<Future<?>>map(node -> nodes.submit(() -> {
                        go.await();
                        node.run();
                        return true;
                    }))
                    .toList();
            go.countDown();
            for (Future<?> node : both) {
                node.get();
            }
        }
        assertThat(rounds).allMatch(round -> work.notes(round) == 1);
        assertThat(progress(act).state()).isEqualTo(State.DONE);
    }

    @Test
    void whatAnotherNodeHasInHandIsLeftToIt() {
        List<EntryRoundId> rounds = work.start(3);
        long act = note(work.escalated(rounds, 1));
        work.due(act);
        try (var node = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(status -> {
                work.jdbc
                        .sql("select * from eplan.work_act_item where act_id = ? and entry_round_id = ? for update")
                        .params(act, rounds.get(0).value())
                        .query()
                        .singleRow();
                assertThat(node.submit(planned)).succeedsWithin(Duration.ofSeconds(30));
            });
        }
        assertThat(rounds).extracting(work::notes).containsExactly(0L, 1L, 1L);
        assertThat(progress(act).state()).isEqualTo(State.RUNNING);

        beat(act, "61 seconds");
        planned.run();
        assertThat(rounds).allMatch(round -> work.notes(round) == 1);
        assertThat(progress(act).state()).isEqualTo(State.DONE);
    }

    @Test
    void itemsDoneMeanwhileAreToldOneByOne() {
        List<EntryRoundId> rounds = work.start(3);
        List<WorkItemId> items = List.copyOf(work.escalated(rounds, 1));
        WorkItemId unknown = new WorkItemId(Long.MAX_VALUE);
        Set<WorkItemId> asked = new HashSet<>(items);
        asked.add(unknown);
        long act = note(asked);
        work.jdbc
                .sql("update eplan.work_item set state = 'DONE' where id = ?")
                .param(items.get(0).value())
                .update();
        work.jdbc
                .sql("update eplan.entry_round set state = 'ACCEPTED' where id = ?")
                .param(rounds.get(1).value())
                .update();
        work.due(act);
        planned.run();

        assertThat(rounds).extracting(work::notes).containsExactly(0L, 0L, 1L);
        assertThat(progress(act).notDone())
                .extracting(Result::id, Result::outcome, Result::why)
                .containsExactlyInAnyOrder(
                        tuple(items.get(0), Outcome.GONE, null),
                        tuple(items.get(1), Outcome.REFUSED, new Why("refused.round.closed", List.of())),
                        tuple(unknown, Outcome.GONE, null));
        assertThat(progress(act).notDone())
                .filteredOn(one -> one.laoTh() == null)
                .extracting(Result::id)
                .containsExactly(unknown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enabled = false",
                "role = 'PROVINCIAL_HEAD'",
                "province_id = (select id from eplan.province where code = '83')"
            })
    void whatWasAskedBySomebodyWhoHasLeftSinceIsNotDone(String left) {
        List<EntryRoundId> rounds = work.start(2);
        long act = note(work.escalated(rounds, 1));
        work.due(act);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.jdbc
                    .sql("update eplan.account set " + left + " where id = ?")
                    .param(OpenWork.account(work.officer).value())
                    .update();
            planned.run();
            assertThat(noted(rounds)).isZero();
            assertThat(progress(act).state()).isEqualTo(State.DONE);
            assertThat(progress(act).notDone())
                    .hasSize(2)
                    .extracting(Result::outcome)
                    .containsOnly(Outcome.GONE);
        });
    }

    @Test
    void aRoundWithTwoItemsIsNotedOnce() {
        List<EntryRoundId> rounds = work.start(1);
        Set<WorkItemId> both = new HashSet<>(work.escalated(rounds, 1));
        both.addAll(work.toVerify(rounds));
        long act = note(both);
        work.due(act);
        planned.run();
        assertThat(work.notes(rounds.get(0))).isEqualTo(1);
        assertThat(progress(act).notDone()).extracting(Result::outcome).containsExactly(Outcome.ALREADY);
    }

    @Test
    void remindsARoundOnceADay() {
        List<EntryRoundId> rounds = work.start(2);
        Set<WorkItemId> items = work.escalated(rounds, 1);
        for (int time = 0; time < 2; time++) {
            long act = work.as(work.officer, () -> acts.remind(items));
            work.due(act);
            planned.run();
            if (time == 0) {
                assertThat(progress(act).notDone()).isEmpty();
            } else {
                assertThat(progress(act).notDone())
                        .extracting(Result::why)
                        .containsOnly(new Why("refused.remind.today", List.of()));
            }
        }
        assertThat(work.jdbc
                        .sql(
                                "select count(*) from eplan.case_event where type = 'REMINDED_BY_PERSON' and fiscal_year = 2557")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }
}
