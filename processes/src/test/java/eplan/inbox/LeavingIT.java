package eplan.inbox;

import static eplan.inbox.LeavingOffice.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.inbox.Leaving.Colleague;
import eplan.inbox.Leaving.Item;
import eplan.inbox.Leaving.Moved;
import eplan.inbox.Leaving.OwnLao;
import eplan.inbox.Leaving.Preview;
import eplan.people.Actor;
import eplan.people.Portfolios;
import eplan.people.Portfolios.Load;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/** Somebody leaves and nothing of theirs is lost. Each in a transaction that is undone. */
@EplanTest
@Import(OpenWork.class)
@RecordApplicationEvents
@Transactional
class LeavingIT {

    private static final String WHY = "ย้ายไปจังหวัดอื่น";

    @Autowired
    OpenWork work;

    @Autowired
    Portfolios portfolios;

    @Autowired
    Inbox inbox;

    @Autowired
    Leaving leaving;

    @Autowired
    Substitutions substitutions;

    @Autowired
    InboxViews views;

    @Autowired
    ApplicationEvents events;

    private LeavingOffice office;

    /** What is not of these tests stays: registry, calendar, and the people of the other tests. */
    @BeforeTransaction
    void shipped() {
        work.start(1);
    }

    @BeforeEach
    void anOffice() {
        office = new LeavingOffice(work, portfolios, inbox);
        office.open();
    }

    private Preview preview(Actor by, Actor leaver) {
        return office.work.as(by, () -> leaving.preview(id(leaver)));
    }

    private Moved move(Actor by, Preview preview) {
        return move(by, preview, Map.of(), Map.of());
    }

    private Moved move(Actor by, Preview preview, Map<WorkItemId, AccountId> items, Map<LaoId, AccountId> laos) {
        return office.work.as(by, () -> leaving.move(preview.leaver().id(), preview.stamp(), items, laos, WHY));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private List<Integer> laosOf(Actor... analysts) {
        Map<AccountId, Integer> laos = office.work.as(office.head, () -> office.portfolios.loads(office.here)).stream()
                .collect(Collectors.toMap(load -> load.analyst().id(), Load::laos));
        return Stream.of(analysts).map(one -> laos.get(id(one))).toList();
    }

    @Test
    void everythingOfAnAnalystGoesToOthersAndNothingIsLost() {
        office.claims(office.mana, 0);
        office.work.as(office.mana, () -> views.keep("เลยกำหนดของฉัน", "group=OVERDUE", true));
        standsIn(office.piti, office.mana);
        long before = office.open("assignee_id is not null");

        Preview preview = preview(office.head, office.mana);
        assertThat(preview.items()).hasSize(3).allMatch(Item::withLao).allMatch(item -> item.to() != null);
        assertThat(preview.laos())
                .extracting(OwnLao::lao)
                .containsExactlyInAnyOrderElementsOf(office.laos.subList(0, 2));
        Moved moved = move(office.head, preview);

        assertThat(moved).isEqualTo(new Moved(3, 0, 2, 0, 1, 1));
        assertThat(office.open("assignee_id is not null")).isEqualTo(before);
        assertThat(office.has(office.mana)).isZero();
        assertThat(office.has(office.piti) + office.has(office.chujai)).isEqualTo(4);
        assertThat(office.open("analyst_id = " + id(office.mana))).isZero();
        assertThat(laosOf(office.piti, office.chujai)).containsExactlyInAnyOrder(1, 2);
        assertThat(office.work.as(office.piti, substitutions::mine)).isEmpty();
        assertThat(enabled(office.mana)).isFalse();
        preview.items()
                .forEach(item -> assertThat(office.work.assignee(item.id()))
                        .isEqualTo(item.to() == null ? null : item.to().id().value()));
    }

    private boolean enabled(Actor who) {
        return office.work
                .jdbc
                .sql("select enabled from eplan.account where id = ?")
                .param(id(who).value())
                .query(Boolean.class)
                .single();
    }

    @Test
    void whoGetsWorkIsToldAndTheMoveIsOnRecord() {
        move(office.head, preview(office.head, office.mana));
        assertThat(events.stream(Assigned.class)
                        .mapToLong(event -> event.items().size())
                        .sum())
                .isEqualTo(2);
        assertThat(office.work
                        .jdbc
                        .sql("select action from eplan.audit_entry where subject = ? order by id")
                        .param("account:" + id(office.mana))
                        .query(String.class)
                        .list())
                .containsExactly("leaving.moved", "account.closed");
    }

    @Test
    void anOfficersWorkIsSpreadOverThoseOfTheSameRoleWithTheLeast() {
        office.claims(office.officer, 0, 1, 2);
        office.claims(office.second, 3);
        Preview preview = preview(office.head, office.officer);
        assertThat(preview.items())
                .allSatisfy(item -> assertThat(item.candidates())
                        .extracting(Colleague::id)
                        .containsExactlyInAnyOrder(id(office.head), id(office.second), id(office.third)));
        move(office.head, preview);
        assertThat(List.of(office.has(office.officer), office.has(office.second), office.has(office.third)))
                .containsExactly(0L, 2L, 2L);
    }

    @Test
    void whatIsChosenGoesThereAndAnAnalystsWorkWithTheLao() {
        AccountId piti = id(office.piti);
        Preview preview = preview(office.head, office.mana);
        move(office.head, preview, Map.of(), Map.of(office.laos.get(0), piti, office.laos.get(1), piti));
        assertThat(laosOf(office.piti, office.chujai)).containsExactly(3, 0);
        assertThat(office.has(office.piti)).isEqualTo(3);
    }

    @Test
    void anItemGoesToWhomTheHeadChoosesAndTheRestStaysAsProposed() {
        office.claims(office.officer, 0, 1);
        Preview preview = preview(office.head, office.officer);
        WorkItemId chosen = preview.items().getFirst().id();
        Map<WorkItemId, AccountId> other = Map.of(chosen, id(office.head));
        Preview again = office.work.as(office.head, () -> leaving.preview(id(office.officer), other, Map.of()));
        assertThat(again.stamp()).isEqualTo(preview.stamp());
        assertThat(again.items().getLast()).isEqualTo(preview.items().getLast());
        move(office.head, again, other, Map.of());
        assertThat(office.work.assignee(chosen)).isEqualTo(id(office.head).value());
    }

    @Test
    void onlyCandidatesAreChosen() {
        office.claims(office.officer, 0);
        Preview preview = preview(office.head, office.officer);
        WorkItemId item = preview.items().getFirst().id();
        refused(
                "refused.leaving.not-for-them",
                () -> move(office.head, preview, Map.of(item, id(office.piti)), Map.of()));
        Actor stranger = office.work.foreignOfficer;
        assertThatThrownBy(() -> move(office.head, preview, Map.of(item, id(stranger)), Map.of()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> move(office.head, preview, Map.of(office.expedite.get(3), id(office.second)), Map.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void withNoColleagueOfTheRoleLeftWorkWaitsInTheQueueAndLaosShowAsNobodys() {
        office.work
                .jdbc
                .sql("update eplan.account set enabled = false where id in (?, ?)")
                .params(id(office.piti).value(), id(office.chujai).value())
                .update();
        long open = office.open("true");
        Preview preview = preview(office.head, office.mana);
        assertThat(List.of(preview.queued(), preview.unassigned())).containsExactly(2L, 2L);
        assertThat(move(office.head, preview)).isEqualTo(new Moved(0, 2, 0, 2, 0, 0));
        assertThat(office.open("true")).isEqualTo(open);
        assertThat(office.work.assignee(office.verify.getFirst())).isNull();
        assertThat(office.work.as(office.head, () -> office.portfolios.of(office.here)))
                .filteredOn(held -> office.laos.contains(held.lao()))
                .allMatch(held -> held.analyst() == null);
    }

    @Test
    void aPreviewThatIsNoLongerTrueMovesNothing() {
        office.claims(office.officer, 0);
        Preview preview = preview(office.head, office.officer);
        office.claims(office.officer, 1);
        assertThatThrownBy(() -> move(office.head, preview)).isInstanceOf(StaleForm.class);
        assertThat(office.has(office.officer)).isEqualTo(2);
        assertThat(enabled(office.officer)).isTrue();
    }

    @Test
    void theSecondTimeIsRefused() {
        Preview preview = preview(office.head, office.officer);
        move(office.head, preview);
        refused("refused.leaving.left", () -> move(office.head, preview));
    }

    @Test
    void theProcessOwnerLetsTheHeadGo() {
        Actor owner = office.person("leaving-owner", Role.HQ_PROCESS_OWNER, null);
        move(owner, preview(owner, office.head));
        assertThat(enabled(office.head)).isFalse();
    }

    @Test
    void onlyWhoLeadsTheProvinceDoesItWithAReasonAndNotForThemselves() {
        Actor owner = office.person("leaving-owner", Role.HQ_PROCESS_OWNER, null);
        Preview preview = preview(owner, office.head);
        assertThatThrownBy(() -> preview(office.second, office.officer)).isInstanceOf(AccessDeniedException.class);
        refused("refused.leaving.self", () -> preview(office.head, office.head));
        refused(
                "refused.leaving.reason",
                () -> office.work.as(
                        owner, () -> leaving.move(id(office.head), preview.stamp(), Map.of(), Map.of(), " ")));
    }

    @Test
    void officersOfHeadquartersLetNobodyOfAProvinceGo() {
        Actor staff = office.work.headquarters;
        long stamp = preview(office.head, office.officer).stamp();
        for (Actor one : List.of(office.head, office.officer, office.mana)) {
            assertThatThrownBy(() -> preview(staff, one)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() ->
                        office.work.as(staff, () -> leaving.move(id(office.officer), stamp, Map.of(), Map.of(), WHY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(enabled(office.officer)).isTrue();
    }

    /** An officer took it standing in for the head; that ends with them. */
    @Test
    void whatStandsAtTheHeadsLevelGoesToTheHeadAndStaysThere() {
        standsIn(office.officer, office.head);
        WorkItemId climbed = office.expedite.getFirst();
        office.work
                .jdbc
                .sql("update eplan.work_item set audience = 'HEAD', level = 2, assignee_id = ? where id = ?")
                .params(id(office.officer).value(), climbed.value())
                .update();

        Preview preview = preview(office.head, office.officer);
        assertThat(preview.items()).singleElement().satisfies(item -> {
            assertThat(item.to()).isEqualTo(new Colleague(id(office.head), office.head.name(), Role.PROVINCIAL_HEAD));
            assertThat(item.candidates()).hasSize(1);
        });
        move(office.head, preview);
        assertThat(office.work.assignee(climbed)).isEqualTo(id(office.head).value());
    }

    @Test
    void whatOthersHaveOfTheLeaversLaosIsShownAndGoesWithThem() {
        WorkItemId taken = office.verify.get(0);
        WorkItemId free = office.verify.get(1);
        office.holds(office.officer, taken);
        office.holds(null, free);

        Preview preview = preview(office.head, office.mana);
        assertThat(preview.items())
                .allMatch(Item::withLao)
                .extracting(
                        Item::id,
                        item -> item.holder() == null ? null : item.holder().id())
                .containsExactlyInAnyOrder(tuple(taken, id(office.officer)), tuple(free, null));
        assertThat(move(office.head, preview).items()).isEqualTo(2);

        preview.items()
                .forEach(item -> assertThat(office.work.assignee(item.id()))
                        .isEqualTo(item.to() == null ? null : item.to().id().value()));
        assertThat(events.stream(Assigned.class).flatMap(event -> event.items().stream()))
                .containsExactlyInAnyOrder(taken, free);
    }

    @Test
    void whoHasItAlreadyInTheLeaversPlaceIsNotToldAgain() {
        standsIn(office.piti, office.mana);
        office.holds(office.piti, office.verify.get(0));
        Preview preview = preview(office.head, office.mana);
        AccountId piti = id(office.piti);
        move(office.head, preview, Map.of(), Map.of(office.laos.get(0), piti, office.laos.get(1), piti));
        assertThat(events.stream(Assigned.class).flatMap(event -> event.items().stream()))
                .containsExactly(office.verify.get(1));
        assertThat(office.has(office.piti)).isEqualTo(3);
    }

    @Test
    void substitutionsEndHoweverManyOthersTheOfficeHas() {
        standsIn(office.piti, office.mana);
        office.work
                .jdbc
                .sql("""
                        insert into eplan.substitution (absent_id, substitute_id, from_on, to_on, scope, reason, by_name)
                        select ?, ?, ?, ?, 'ALL', 'reason', 'head' from generate_series(1, 501)""")
                .params(id(office.second).value(), id(office.third).value(), OpenWork.SATURDAY, OpenWork.NEXT_MONDAY)
                .update();
        assertThat(move(office.head, preview(office.head, office.mana)).substitutions())
                .isEqualTo(1);
    }

    private void standsIn(Actor substitute, Actor absent) {
        office.work.as(office.head, () -> {
            substitutions.arrange(
                    id(absent),
                    List.of(new Stand(id(substitute), OpenWork.TODAY, OpenWork.NEXT_MONDAY, Scope.EVERYTHING)),
                    "ลาพักผ่อน");
            return absent;
        });
    }

    @Test
    void whoActsForTheHeadLetsNobodyGo() {
        standsIn(office.second, office.head);
        assertThatThrownBy(() -> office.work.as(
                        office.second,
                        () -> substitutions.actingFor(id(office.head), () -> leaving.preview(id(office.officer)))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void peopleOfOtherProvincesAndOfLaosDoNotExist() {
        ProvinceId elsewhere = office.work.foreignOfficer.province();
        Actor other = office.person("leaving-elsewhere", Role.PROVINCIAL_HEAD, elsewhere);
        assertThatThrownBy(() -> preview(other, office.officer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> preview(office.head, other)).isInstanceOf(NotFound.class);
    }

    @Test
    void theProcessOwnerMovesTheWorkOfHeadquarters() {
        Actor owner = office.person("leaving-owner", Role.HQ_PROCESS_OWNER, null);
        Actor staff = office.person("leaving-hq", Role.HQ_OFFICER, null);
        Actor colleague = office.person("leaving-hq-2", Role.HQ_OFFICER, null);
        office.work
                .jdbc
                .sql("update eplan.work_item set audience = 'HQ', level = 3 where id = ?")
                .param(office.expedite.getFirst().value())
                .update();
        office.claims(staff, 0);
        Preview preview = preview(owner, staff);
        assertThat(preview.items())
                .extracting(Item::id, item -> item.to() == null)
                .containsExactly(tuple(office.expedite.getFirst(), false));
        WorkItemId item = office.expedite.getFirst();
        move(owner, preview, Map.of(item, id(colleague)), Map.of());
        assertThat(office.work.assignee(item)).isEqualTo(id(colleague).value());
        assertThat(enabled(staff)).isFalse();
        assertThatThrownBy(() -> preview(colleague, owner)).isInstanceOf(AccessDeniedException.class);
    }
}
