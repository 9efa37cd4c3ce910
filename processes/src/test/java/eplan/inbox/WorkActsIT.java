package eplan.inbox;

import static eplan.inbox.OpenWork.NEXT_MONDAY;
import static eplan.inbox.OpenWork.SATURDAY;
import static eplan.inbox.OpenWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.Chasing;
import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.inbox.WorkActs.Done;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Result;
import eplan.inbox.WorkActs.WakeUp;
import eplan.inbox.WorkActs.Why;
import eplan.people.AccountView;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** What is done at once to many items, with a result for each, and put back within ten seconds. */
@EplanTest
@Import(OpenWork.class)
class WorkActsIT {

    @Autowired
    OpenWork work;

    @Autowired
    WorkActs acts;

    @Autowired
    Inbox inbox;

    @Autowired
    Chasing chasing;

    @Autowired
    ApplicationEventPublisher publisher;

    private List<EntryRoundId> rounds;
    private List<WorkItemId> items;

    @BeforeEach
    void threeOverdue() {
        rounds = work.start(3);
        items = List.copyOf(work.escalated(rounds, 1));
    }

    private Set<WorkItemId> all() {
        return Set.copyOf(items);
    }

    private Done claim(Actor who, Set<WorkItemId> ids) {
        return work.as(who, () -> acts.claim(ids));
    }

    private static Outcome of(List<Result> results, WorkItemId item) {
        return results.stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static void refuses(String key, Runnable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act::run)
                .satisfies(no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void takesWhatIsFreeAndSaysWhoHasTheRest() {
        claim(work.otherOfficer, Set.of(items.get(0)));
        claim(work.officer, Set.of(items.get(1)));

        List<Result> results = claim(work.officer, all()).results();

        assertThat(results).hasSize(3);
        assertThat(of(results, items.get(0))).isEqualTo(Outcome.TAKEN);
        assertThat(of(results, items.get(1))).isEqualTo(Outcome.ALREADY);
        assertThat(of(results, items.get(2))).isEqualTo(Outcome.DONE);
        assertThat(results)
                .filteredOn(one -> one.outcome() == Outcome.TAKEN)
                .extracting(Result::why)
                .containsExactly(new Why("outcome.taken.by", List.of(work.otherOfficer.name())));
        assertThat(work.assignee(items.get(2)))
                .isEqualTo(OpenWork.account(work.officer).value());
    }

    @Test
    void whatLiesElsewhereOrHasEndedIsGoneWithoutAName() {
        work.jdbc
                .sql("update eplan.work_item set state = 'DONE' where id = ?")
                .param(items.get(0).value())
                .update();
        WorkItemId unknown = new WorkItemId(Long.MAX_VALUE);
        assertThat(claim(work.officer, Set.of(items.get(0), unknown)).results())
                .allMatch(one -> one.outcome() == Outcome.GONE && one.laoTh() == null && one.caseNumber() == null);
        assertThat(claim(work.foreignOfficer, all()).results()).allMatch(one -> one.outcome() == Outcome.GONE);
        assertThat(work.assignee(items.get(1))).isNull();
    }

    @Test
    void twoOfficersAtOnceOneGetsIt() throws Exception {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Done>> both = List.of(work.officer, work.otherOfficer).stream()
                    .map(who -> threads.submit(() -> {
                        go.await();
                        return claim(who, all());
                    }))
                    .toList();
            go.countDown();
            List<Result> one = both.get(0).get().results();
            List<Result> other = both.get(1).get().results();
            for (WorkItemId item : items) {
                assertThat(List.of(of(one, item), of(other, item)))
                        .containsExactlyInAnyOrder(Outcome.DONE, Outcome.TAKEN);
            }
        }
    }

    @Test
    void undoPutsBackOnlyWhatNobodyTouchedSince() {
        Done claimed = claim(work.officer, all());
        work.as(work.officer, () -> acts.release(Set.of(items.get(0))));
        claim(work.otherOfficer, Set.of(items.get(0)));

        List<Result> results =
                work.as(work.officer, () -> acts.undo(claimed.act())).results();

        assertThat(of(results, items.get(0))).isEqualTo(Outcome.CHANGED);
        assertThat(of(results, items.get(1))).isEqualTo(Outcome.DONE);
        assertThat(work.assignee(items.get(0)))
                .isEqualTo(OpenWork.account(work.otherOfficer).value());
        assertThat(work.assignee(items.get(1))).isNull();
        refuses("refused.undo.already", () -> work.as(work.officer, () -> acts.undo(claimed.act())));
    }

    @Test
    void undoIsForWhoDidItAndForTenSeconds() {
        long act = claim(work.officer, all()).act();
        assertThatThrownBy(() -> work.as(work.head, () -> acts.undo(act))).isInstanceOf(NotFound.class);
        work.due(act);
        refuses("refused.undo.late", () -> work.as(work.officer, () -> acts.undo(act)));
        assertThat(work.assignee(items.get(0))).isNotNull();
    }

    @Test
    void headAssignsOfficerPassesOnOnlyTheirOwn() {
        claim(work.otherOfficer, Set.of(items.get(0)));
        claim(work.officer, Set.of(items.get(1)));

        List<Result> passedOn = work.as(
                        work.officer, () -> acts.assign(all(), OpenWork.account(work.head), "ลาพักร้อน"))
                .results();
        assertThat(of(passedOn, items.get(0))).isEqualTo(Outcome.TAKEN);
        assertThat(of(passedOn, items.get(1))).isEqualTo(Outcome.DONE);
        assertThat(of(passedOn, items.get(2))).isEqualTo(Outcome.DONE);

        List<Result> given = work.as(work.head, () -> acts.assign(all(), OpenWork.account(work.officer), null))
                .results();
        assertThat(given).allMatch(one -> one.outcome() == Outcome.DONE);
        assertThat(work.assignee(items.get(0)))
                .isEqualTo(OpenWork.account(work.officer).value());
        assertThat(work.as(work.head, () -> acts.release(all())).results())
                .allMatch(one -> one.outcome() == Outcome.DONE);
    }

    @Test
    void nobodyAssignsToAnotherProvince() {
        assertThatThrownBy(
                        () -> work.as(work.head, () -> acts.assign(all(), OpenWork.account(work.foreignOfficer), null)))
                .isInstanceOf(NotFound.class);
        assertThat(work.assignee(items.get(0))).isNull();
    }

    @Test
    void whatIsForOfficersIsNotGivenToAnalysts() {
        assertThat(work.as(work.head, () -> acts.assign(all(), OpenWork.account(work.analyst), null))
                        .results())
                .allMatch(one -> one.outcome() == Outcome.NOT_FOR_THEM);
        assertThat(work.as(work.head, () -> acts.holders(all())))
                .extracting(AccountView::role)
                .contains(Role.PROVINCIAL_OFFICER, Role.PROVINCIAL_HEAD)
                .doesNotContain(Role.ANALYST);
        Set<WorkItemId> forTheHead = work.escalated(rounds, 2);
        assertThat(work.as(work.head, () -> acts.holders(forTheHead)))
                .extracting(AccountView::role)
                .containsOnly(Role.PROVINCIAL_HEAD);
    }

    @Test
    void whatStandsAtTheHeadsLevelIsMovedByTheHead() {
        work.escalated(rounds, 2);

        leavesAlone(work.analyst);
        leavesAlone(work.officer);

        assertThat(claim(work.head, all()).results()).allMatch(one -> one.outcome() == Outcome.DONE);
        assertThat(work.as(work.head, () -> acts.snooze(all(), NEXT_MONDAY, null))
                        .results())
                .allMatch(one -> one.outcome() == Outcome.DONE);
        leavesAlone(work.officer);
        assertThat(work.column(items.get(0), "asleep_until")).isNotNull();
    }

    @Test
    void whatHeadquartersHoldTheHeadLeavesAlone() {
        work.escalated(rounds, 3);
        assertThat(claim(work.headquarters, all()).results()).allMatch(one -> one.outcome() == Outcome.DONE);

        leavesAlone(work.officer);
        leavesAlone(work.head);

        assertThat(work.assignee(items.get(0)))
                .isEqualTo(OpenWork.account(work.headquarters).value());
        assertThat(work.column(items.get(0), "asleep_until")).isNull();
        assertThat(work.as(work.headquarters, () -> acts.release(all())).results())
                .allMatch(one -> one.outcome() == Outcome.DONE);
    }

    /** Whoever tries it, whether with many or with one. */
    private void leavesAlone(Actor lower) {
        AccountId head = OpenWork.account(work.head);
        List<Supplier<Done>> moves = List.of(
                () -> acts.claim(all()),
                () -> acts.release(all()),
                () -> acts.assign(all(), head, null),
                () -> acts.snooze(all(), NEXT_MONDAY, null),
                () -> acts.wake(all()));
        for (Supplier<Done> move : moves) {
            assertThat(work.as(lower, move).results())
                    .hasSize(3)
                    .allMatch(one -> one.outcome() == Outcome.NOT_FOR_THEM);
        }
        refusesTheLevel(lower, inbox::claim);
        refusesTheLevel(lower, inbox::release);
    }

    private void refusesTheLevel(Actor lower, Consumer<WorkItemId> move) {
        refuses(
                "refused.claim.level",
                () -> work.as(lower, () -> {
                    move.accept(items.get(0));
                    return true;
                }));
    }

    @Test
    void snoozedIsBackOnTheDayThatWasNamed() {
        work.as(work.officer, () -> acts.snooze(all(), NEXT_MONDAY, WakeUp.RECORDED));
        assertThat(work.column(items.get(0), "asleep_until")).hasToString("2014-03-16");
        assertThat(work.column(items.get(0), "snoozed_by")).isEqualTo(work.officer.name());
        assertThat(work.as(work.officer, () -> acts.snooze(all(), NEXT_MONDAY, WakeUp.RECORDED))
                        .results())
                .allMatch(one -> one.outcome() == Outcome.ALREADY);
        work.as(work.officer, () -> acts.wake(Set.of(items.get(0))));
        assertThat(work.column(items.get(0), "asleep_until")).isNull();
    }

    @Test
    void undoOfASnoozeLetsThePromiseSleepOn() {
        chase(items.get(0), NEXT_MONDAY);
        Done snoozed = work.as(work.officer, () -> acts.snooze(all(), TODAY.plusDays(1), null));
        work.as(work.officer, () -> acts.undo(snoozed.act()));
        assertThat(work.column(items.get(0), "asleep_until")).hasToString(NEXT_MONDAY.toString());
        assertThat(work.column(items.get(0), "snoozed_by")).isNull();
        assertThat(work.column(items.get(1), "asleep_until")).isNull();
    }

    private void chase(WorkItemId item, LocalDate promised) {
        work.as(work.officer, () -> {
            chasing.note(
                    rounds.get(items.indexOf(item)),
                    new ChaseNote(Channel.TELEPHONE, null, "รับปากว่าจะส่ง", promised, "โทรถามอีกครั้ง"));
            return true;
        });
    }

    @Test
    void aNoteWakesTheEscalationAndLeavesOtherWorkAsleep() {
        WorkItemId verify =
                work.toVerify(rounds.subList(0, 1)).stream().findFirst().orElseThrow();
        work.as(work.officer, () -> acts.snooze(Set.of(items.get(0), verify), NEXT_MONDAY, null));
        work.as(work.officer, () -> {
            chasing.note(rounds.get(0), new ChaseNote(Channel.VISIT, null, "ไปพบแล้ว", null));
            return true;
        });
        assertThat(work.column(items.get(0), "asleep_until")).isNull();
        assertThat(work.column(verify, "asleep_until")).hasToString("2014-03-16");
    }

    @Test
    void snoozedComesBackWhenItClimbs() {
        work.as(work.officer, () -> acts.snooze(all(), NEXT_MONDAY, WakeUp.MESSAGE));
        work.escalated(rounds, 2);
        assertThat(work.column(items.get(0), "level")).isEqualTo(2);
        assertThat(work.column(items.get(0), "asleep_until")).isNull();
        assertThat(work.column(items.get(0), "wakes_on")).isNull();
    }

    @Test
    void wakesWhenWhatItWaitsForHappens() {
        work.as(work.officer, () -> acts.snooze(Set.of(items.get(0)), NEXT_MONDAY, WakeUp.MESSAGE));
        work.as(work.officer, () -> acts.snooze(Set.of(items.get(1)), NEXT_MONDAY, WakeUp.DECISION));
        work.as(work.otherOfficer, () -> {
            rounds.forEach(round -> publisher.publishEvent(new WakeCall(round, WakeUp.MESSAGE)));
            return rounds.size();
        });
        assertThat(work.column(items.get(0), "asleep_until")).isNull();
        assertThat(work.column(items.get(1), "asleep_until")).isNotNull();
    }

    @Test
    void promiseOnAHolidayNamesTheNextWorkingDay() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> chase(items.get(0), SATURDAY))
                .satisfies(no -> {
                    assertThat(no.key()).isEqualTo("refused.promise.holiday");
                    assertThat(no.params()).containsExactly(SATURDAY, NEXT_MONDAY);
                });
        var promise = new ChaseNote(Channel.LETTER, null, "จะส่งวันเสาร์", SATURDAY);
        refuses("refused.promise.holiday", () -> work.as(work.officer, () -> acts.note(all(), promise)));
    }

    @Test
    void snoozesToAWorkingDayWithinAMonth() {
        refuses("refused.snooze.past", () -> snooze(TODAY));
        refuses("refused.snooze.late", () -> snooze(TODAY.plusDays(31)));
        refuses("refused.snooze.holiday", () -> snooze(SATURDAY));
    }

    private void snooze(LocalDate day) {
        work.as(work.officer, () -> acts.snooze(all(), day, null));
    }

    @Test
    void atMostAThousandAtOnceAndNotNone() {
        Set<WorkItemId> many =
                LongStream.rangeClosed(1, 1001).mapToObj(WorkItemId::new).collect(Collectors.toSet());
        refuses("refused.bulk.many", () -> claim(work.officer, many));
        refuses("refused.bulk.none", () -> claim(work.officer, Set.of()));
    }

    @Test
    void auditorsTakeNoWork() {
        var auditor = new Actor(OpenWork.account(work.officer), "ผู้ตรวจสอบ", Role.AUDITOR, null, null);
        assertThatThrownBy(() -> claim(auditor, all())).isInstanceOf(AccessDeniedException.class);
    }
}
