package eplan.inbox;

import static eplan.inbox.OpenWork.NEXT_MONDAY;
import static eplan.inbox.OpenWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.Chasing;
import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.inbox.Inbox.Cursor;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.Who;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkActs.Done;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Reach;
import eplan.inbox.WorkActs.Result;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.NewAccount;
import eplan.people.Portfolios;
import eplan.people.Role;
import eplan.people.StandsFor;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.registry.DayStarted;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever stands in finds the absent person's work among their own, on the days and in the part given to them, and no other. */
@EplanTest
@Import(OpenWork.class)
class StandInInboxIT {

    private static final Scope EXPEDITING = new Scope(null, "EXPEDITE");
    private static final ChaseNote NOTE = new ChaseNote(Channel.TELEPHONE, "ปลัด", "กำลังรวบรวมเอกสาร", null);

    @Autowired
    OpenWork work;

    @Autowired
    Inbox inbox;

    @Autowired
    WorkActs acts;

    @Autowired
    Chasing chasing;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Portfolios portfolios;

    @Autowired
    AccountOpening opening;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private List<EntryRoundId> rounds;

    @AfterEach
    void everybodyIsBack() {
        work.jdbc.sql("delete from eplan.substitution").update();
        work.jdbc.sql("delete from eplan.portfolio").update();
        work.clock.set(TODAY);
    }

    private List<WorkItemId> overdue(int laos, int level) {
        rounds = work.start(laos);
        return List.copyOf(work.escalated(rounds, level));
    }

    private void standsIn(Actor substitute, Actor absent, LocalDate from, LocalDate to, Scope scope) {
        work.as(work.head, () -> {
            Stand stand = new Stand(OpenWork.account(substitute), from, to, scope);
            substitutions.arrange(OpenWork.account(absent), List.of(stand), "ลาพักผ่อน");
            return true;
        });
    }

    private void standsIn(Actor substitute, Actor absent, Scope scope) {
        standsIn(substitute, absent, TODAY, NEXT_MONDAY, scope);
    }

    private <T> T instead(Actor substitute, Actor absent, Supplier<T> act) {
        return work.as(substitute, () -> substitutions.actingFor(OpenWork.account(absent), act));
    }

    private void holds(Actor who, WorkItemId... items) {
        work.as(who, () -> acts.claim(Set.of(items)));
    }

    private List<WorkItemView> listed(Actor who, Who whose) {
        return work.as(
                who,
                () -> Stream.of(Group.values())
                        .flatMap(group -> inbox.page(of(whose), group, null, 200).stream())
                        .toList());
    }

    private List<WorkItemId> ids(Actor who, Who whose) {
        return listed(who, whose).stream().map(WorkItemView::id).toList();
    }

    private long counted(Actor who, Who whose) {
        return work.as(who, () -> inbox.counts(of(whose))).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Filter of(Who whose) {
        return new Filter(null, null, null, null, null, null, whose, null, null);
    }

    private static StandsFor named(Actor absent) {
        return new StandsFor(OpenWork.account(absent), absent.name());
    }

    private static Long id(Actor actor) {
        return OpenWork.account(actor).value();
    }

    private WorkItemView seen(Actor who, WorkItemId item) {
        return work.as(who, () -> inbox.item(item));
    }

    private static List<Outcome> outcomes(Done done) {
        return done.results().stream().map(Result::outcome).toList();
    }

    /** Kept apart from those of other tests by its name. */
    private Actor analyst(String username) {
        if (!work.actors.asSystem(() -> opening.exists(username))) {
            NewAccount account = new NewAccount(
                    username, username, Role.ANALYST, Objects.requireNonNull(work.head.province()), null);
            work.actors.asSystem(() -> opening.open(account, "password-1"));
        }
        long account = work.jdbc
                .sql("select id from eplan.account where username = ?")
                .param(username)
                .query(Long.class)
                .single();
        return new Actor(new AccountId(account), username, Role.ANALYST, work.head.province(), null);
    }

    private void give(EntryRoundId round, Actor analyst) {
        LaoId lao = work.jdbc
                .sql("select lao_id from eplan.entry_round where id = ?")
                .param(round.value())
                .query((row, n) -> new LaoId(row.getLong(1)))
                .single();
        work.as(work.head, () -> {
            portfolios.assign(
                    Objects.requireNonNull(work.head.province()),
                    Map.of(lao, OpenWork.account(analyst)),
                    "รับผิดชอบพื้นที่");
            return true;
        });
    }

    @Test
    void whatTheAbsentHasIsTheSubstitutesOnTheDaysOnly() {
        List<WorkItemId> items = overdue(3, 1);
        holds(work.otherOfficer, items.get(2));
        standsIn(work.officer, work.otherOfficer, TODAY.plusDays(1), TODAY.plusDays(2), Scope.EVERYTHING);
        assertThat(ids(work.officer, Who.ME)).isEmpty();

        for (LocalDate day : List.of(TODAY.plusDays(1), TODAY.plusDays(2))) {
            work.clock.set(day);
            assertThat(ids(work.officer, Who.ME)).containsExactly(items.get(2));
            assertThat(counted(work.officer, Who.ME)).isEqualTo(1);
            assertThat(ids(work.officer, Who.ANYBODY)).first().isEqualTo(items.get(2));
            assertThat(counted(work.officer, Who.ME_OR_NOBODY)).isEqualTo(3);
        }
        work.clock.set(TODAY.plusDays(3));
        assertThat(ids(work.officer, Who.ME)).isEmpty();
        assertThat(seen(work.officer, items.get(2)).standsFor()).isNull();
    }

    @Test
    void itIsSaidForWhom() {
        List<WorkItemId> items = overdue(2, 1);
        holds(work.otherOfficer, items.get(0));
        standsIn(work.officer, work.otherOfficer, Scope.EVERYTHING);

        WorkItemView theirs = seen(work.officer, items.get(0));
        assertThat(theirs.mine()).isTrue();
        assertThat(theirs.mayTake()).isTrue();
        assertThat(theirs.standsFor()).isEqualTo(named(work.otherOfficer));
        assertThat(theirs.assignee()).isEqualTo(work.otherOfficer.account());
        assertThat(seen(work.officer, items.get(1)).standsFor()).isNull();
        assertThat(seen(work.head, items.get(0)).mine()).isFalse();
    }

    @Test
    void ofOneKindOfWorkOnlyThatKind() {
        List<WorkItemId> expedite = overdue(2, 1);
        holds(work.otherOfficer, expedite.get(0), expedite.get(1));
        work.jdbc
                .sql("update eplan.work_item set kind = 'DISPUTE' where id = ?")
                .param(expedite.get(1).value())
                .update();
        standsIn(work.officer, work.otherOfficer, EXPEDITING);

        assertThat(ids(work.officer, Who.ME)).containsExactly(expedite.get(0));
        assertThat(counted(work.officer, Who.ME)).isEqualTo(1);
        assertThat(seen(work.officer, expedite.get(1)).standsFor()).isNull();
        assertThat(instead(work.officer, work.otherOfficer, () -> inbox.counts(Filter.ALL)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void ofOneDistrictOnlyThatDistrict() {
        List<WorkItemId> items = overdue(3, 1);
        holds(work.otherOfficer, items.get(0), items.get(1), items.get(2));
        List<Long> districts = work.jdbc
                .sql("select id from eplan.district where province_id = ? order by id limit 2")
                .param(Objects.requireNonNull(work.head.province()).value())
                .query(Long.class)
                .list();
        inDistrict(items.get(0), districts.get(0));
        inDistrict(items.get(1), districts.get(1));
        inDistrict(items.get(2), null);
        standsIn(work.officer, work.otherOfficer, new Scope(districts.get(1), null));

        assertThat(ids(work.officer, Who.ME)).containsExactly(items.get(1));
        assertThat(instead(work.officer, work.otherOfficer, () -> acts.release(Set.copyOf(items)))
                        .results())
                .filteredOn(one -> one.outcome() == Outcome.DONE)
                .extracting(Result::id)
                .containsExactly(items.get(1));
    }

    private void inDistrict(WorkItemId item, @Nullable Long district) {
        work.jdbc
                .sql("update eplan.work_item set district_id = ? where id = ?")
                .param(district)
                .param(item.value())
                .update();
    }

    @Test
    void pagesHaveMineAndTheAbsentOnesFirstAndMissNothing() {
        List<WorkItemId> items = overdue(12, 1);
        holds(work.officer, items.get(9));
        holds(work.otherOfficer, items.get(4), items.get(11));
        work.jdbc
                .sql("update eplan.work_item set kind = 'DISPUTE' where id = ?")
                .param(items.get(11).value())
                .update();
        standsIn(work.officer, work.otherOfficer, EXPEDITING);

        List<WorkItemId> paged = new ArrayList<>();
        for (Group group : Group.values()) {
            paged.addAll(paged(group));
        }
        assertThat(paged).containsExactlyInAnyOrderElementsOf(items);
        assertThat(paged.subList(0, 2)).containsExactlyInAnyOrder(items.get(4), items.get(9));
        assertThat(paged).containsExactlyElementsOf(ids(work.officer, Who.ANYBODY));
    }

    private List<WorkItemId> paged(Group group) {
        List<WorkItemId> all = new ArrayList<>();
        Cursor after = null;
        while (true) {
            List<WorkItemView> page = page(group, after);
            if (page.isEmpty()) {
                return all;
            }
            page.forEach(item -> all.add(item.id()));
            after = page.getLast().cursor();
        }
    }

    private List<WorkItemView> page(Group group, @Nullable Cursor after) {
        return work.as(work.officer, () -> inbox.page(Filter.ALL, group, after, 5));
    }

    @Test
    void claimedInTheirPlaceItIsTheSubstitutesOwnAndTheRecordNamesBoth() {
        List<WorkItemId> items = overdue(2, 1);
        holds(work.otherOfficer, items.get(0));
        standsIn(work.officer, work.otherOfficer, Scope.EVERYTHING);
        assertThat(outcomes(work.as(work.officer, () -> acts.claim(Set.of(items.get(0))))))
                .containsExactly(Outcome.TAKEN);

        Done done = instead(work.officer, work.otherOfficer, () -> acts.claim(Set.of(items.get(0))));

        assertThat(outcomes(done)).containsExactly(Outcome.DONE);
        assertThat(work.assignee(items.get(0))).isEqualTo(id(work.officer));
        assertThat(forName(done.act())).isEqualTo(work.otherOfficer.name());
        work.as(work.officer, () -> acts.undo(done.act()));
        assertThat(work.assignee(items.get(0))).isEqualTo(id(work.otherOfficer));
    }

    private String forName(long act) {
        return work.jdbc
                .sql("select for_name from eplan.work_act where id = ?")
                .param(act)
                .query(String.class)
                .single();
    }

    @Test
    void oneItemIsTakenAndPutBackInTheirPlaceToo() {
        List<WorkItemId> items = overdue(1, 1);
        holds(work.otherOfficer, items.getFirst());
        standsIn(work.officer, work.otherOfficer, Scope.EVERYTHING);
        assertThatThrownBy(() -> work.as(work.officer, () -> claimed(items.getFirst())))
                .isInstanceOf(StaleForm.class);

        instead(work.officer, work.otherOfficer, () -> claimed(items.getFirst()));
        assertThat(work.assignee(items.getFirst())).isEqualTo(id(work.officer));

        instead(work.officer, work.otherOfficer, () -> {
            inbox.release(items.getFirst());
            return true;
        });
        assertThat(work.assignee(items.getFirst())).isNull();
    }

    private boolean claimed(WorkItemId item) {
        inbox.claim(item);
        return true;
    }

    @Test
    void whatWaitsAtTheHeadsLevelIsForWhoStandsInForTheHead() {
        List<WorkItemId> items = overdue(2, 2);
        assertThat(seen(work.officer, items.get(0)).mayTake()).isFalse();
        standsIn(work.officer, work.head, Scope.EVERYTHING);

        WorkItemView free = seen(work.officer, items.get(0));
        assertThat(free.mayTake()).isTrue();
        assertThat(free.mine()).isFalse();
        assertThat(free.standsFor()).isEqualTo(named(work.head));
        assertThat(outcomes(work.as(work.officer, () -> acts.claim(Set.of(items.get(0))))))
                .containsExactly(Outcome.NOT_FOR_THEM);
        assertThat(outcomes(instead(work.officer, work.head, () -> acts.claim(Set.of(items.get(0))))))
                .containsExactly(Outcome.DONE);
    }

    @Test
    void whatTheyReachIsToldTogether() {
        List<WorkItemId> items = overdue(3, 1);
        work.jdbc
                .sql("update eplan.work_item set audience = 'HEAD' where id = ?")
                .param(items.get(2).value())
                .update();
        holds(work.otherOfficer, items.get(0));
        Set<WorkItemId> all = Set.copyOf(items);

        Reach before = work.as(work.officer, () -> acts.reach(all));
        assertThat(before.mayTake()).containsExactlyInAnyOrder(items.get(0), items.get(1));
        assertThat(before.inPlaceOf()).isEmpty();

        standsIn(work.officer, work.otherOfficer, Scope.EVERYTHING);
        Reach now = work.as(work.officer, () -> acts.reach(all));
        assertThat(now.mayTake()).hasSize(2);
        assertThat(now.inPlaceOf()).containsOnly(Map.entry(named(work.otherOfficer), Set.of(items.get(0))));
    }

    @Test
    void anAnalystFindsTheWorkOfTheAbsentOnesLaos() {
        rounds = work.start(2);
        Actor piti = analyst("standin-piti");
        give(rounds.get(0), work.analyst);
        List<WorkItemId> items = List.copyOf(work.toVerify(rounds));
        assertThat(ids(piti, Who.ANYBODY)).containsExactly(items.get(1));

        standsIn(piti, work.analyst, Scope.EVERYTHING);

        assertThat(ids(piti, Who.ANYBODY)).containsExactly(items.get(0), items.get(1));
        assertThat(ids(piti, Who.ME)).containsExactly(items.get(0));
        assertThat(seen(piti, items.get(0)).standsFor()).isEqualTo(named(work.analyst));
        assertThat(instead(piti, work.analyst, () -> inbox.item(items.get(0))).mine())
                .isTrue();
    }

    /** A morning is everybody's: what it does to the work of other tests is undone. */
    @Test
    void whenTheDaysAreOverWhatWasTakenGoesBack() {
        rounds = work.start(2);
        Actor piti = analyst("standin-piti");
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            give(rounds.get(0), work.analyst);
            WorkItemId verify = work.toVerify(rounds.subList(0, 1)).iterator().next();
            WorkItemId climbed =
                    work.escalated(rounds.subList(1, 2), 2).iterator().next();
            standsIn(piti, work.analyst, Scope.EVERYTHING);
            standsIn(work.officer, work.head, Scope.EVERYTHING);
            instead(piti, work.analyst, () -> acts.claim(Set.of(verify)));
            instead(work.officer, work.head, () -> acts.claim(Set.of(climbed)));
            morning(NEXT_MONDAY);
            assertThat(work.assignee(verify)).isEqualTo(id(piti));
            assertThat(work.assignee(climbed)).isEqualTo(id(work.officer));

            morning(NEXT_MONDAY.plusDays(1));

            assertThat(work.assignee(verify)).isEqualTo(id(work.analyst));
            assertThat(work.assignee(climbed)).isNull();
            assertThatThrownBy(() -> seen(piti, verify)).isInstanceOf(NotFound.class);
        });
    }

    private void morning(LocalDate day) {
        work.clock.set(day);
        work.actors.asSystem(() -> {
            events.publishEvent(new DayStarted(day));
            return true;
        });
    }

    @Test
    void endedEarlyNothingIsDoneInTheirPlaceAnyMore() {
        List<WorkItemId> items = overdue(1, 1);
        holds(work.otherOfficer, items.getFirst());
        standsIn(work.officer, work.otherOfficer, Scope.EVERYTHING);
        work.jdbc.sql("update eplan.substitution set ended_on = from_on").update();

        assertThat(ids(work.officer, Who.ME)).isEmpty();
        assertThatThrownBy(() -> instead(work.officer, work.otherOfficer, () -> acts.claim(Set.copyOf(items))))
                .isInstanceOf(Refused.class);
        assertThat(work.assignee(items.getFirst())).isEqualTo(id(work.otherOfficer));
    }

    @Test
    void theLastNoteSaysWhoWroteItAndForWhom() {
        List<WorkItemId> items = overdue(2, 1);
        holds(work.otherOfficer, items.get(0));
        standsIn(work.officer, work.otherOfficer, Scope.EVERYTHING);
        instead(work.officer, work.otherOfficer, () -> {
            chasing.note(rounds.get(0), NOTE);
            return true;
        });

        WorkItemView noted = seen(work.head, items.get(0));
        assertThat(noted.lastNote()).isEqualTo(NOTE.outcome());
        assertThat(noted.lastNoteBy()).isEqualTo(work.officer.name());
        assertThat(noted.lastNoteFor()).isEqualTo(work.otherOfficer.name());
        assertThat(seen(work.head, items.get(1)).lastNoteBy()).isNull();
    }
}
