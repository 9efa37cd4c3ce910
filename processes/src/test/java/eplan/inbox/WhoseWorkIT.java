package eplan.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.NewAccount;
import eplan.people.Portfolios;
import eplan.people.Role;
import eplan.registry.LaosChangedProvince;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.WorkItemId;
import eplan.status.ProvinceBoard;
import eplan.status.ProvinceBoard.Query;
import eplan.status.ProvinceBoard.Row;
import eplan.testing.EplanTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Open work and the board follow the analyst whose LAO it is. */
@EplanTest
@Import(OpenWork.class)
class WhoseWorkIT {

    @Autowired
    OpenWork work;

    @Autowired
    Portfolios portfolios;

    @Autowired
    Inbox inbox;

    @Autowired
    WorkLoad load;

    @Autowired
    ProvinceBoard board;

    @Autowired
    AccountOpening opening;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private List<EntryRoundId> rounds;
    private ProvinceId here;
    private Actor mana;
    private Actor piti;
    private LaoId first;
    private LaoId second;

    @BeforeEach
    void twoLaosAndTwoAnalysts() {
        rounds = work.start(2);
        mana = work.analyst;
        here = Objects.requireNonNull(mana.province());
        piti = analyst("whose-piti");
        first = laoOf(rounds.get(0));
        second = laoOf(rounds.get(1));
    }

    @AfterEach
    void forget() {
        work.jdbc.sql("delete from eplan.portfolio").update();
    }

    private Actor analyst(String username) {
        if (!work.actors.asSystem(() -> opening.exists(username))) {
            work.actors.asSystem(
                    () -> opening.open(new NewAccount(username, username, Role.ANALYST, here, null), "password-1"));
        }
        long account = work.jdbc
                .sql("select id from eplan.account where username = ?")
                .param(username)
                .query(Long.class)
                .single();
        return new Actor(new AccountId(account), username, Role.ANALYST, here, null);
    }

    private LaoId laoOf(EntryRoundId round) {
        return work.jdbc
                .sql("select lao_id from eplan.entry_round where id = ?")
                .param(round.value())
                .query((row, n) -> new LaoId(row.getLong(1)))
                .single();
    }

    private void give(LaoId lao, Actor analyst) {
        work.as(work.head, () -> {
            portfolios.assign(here, Map.of(lao, OpenWork.account(analyst)), "รับผิดชอบพื้นที่");
            return true;
        });
    }

    private void claim(Actor who, WorkItemId item) {
        work.as(who, () -> {
            inbox.claim(item);
            return true;
        });
    }

    private List<WorkItemId> toVerify() {
        return List.copyOf(work.toVerify(rounds));
    }

    private List<WorkItemId> listed(Actor actor) {
        return work.as(
                actor,
                () -> Stream.of(Group.values())
                        .flatMap(group -> inbox.page(Filter.ALL, group, null, 200).stream())
                        .map(WorkItemView::id)
                        .toList());
    }

    private long counted(Actor actor) {
        return work.as(actor, () -> inbox.counts(Filter.ALL)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Long id(Actor actor) {
        return OpenWork.account(actor).value();
    }

    @Test
    void whatAnalystsAreToDoIsAtOnceTheirsWhoseLaoItIs() {
        give(first, mana);
        List<WorkItemId> items = toVerify();

        assertThat(work.assignee(items.get(0))).isEqualTo(id(mana));
        assertThat(work.column(items.get(0), "analyst_id")).isEqualTo(id(mana));
        assertThat(work.assignee(items.get(1))).as("nobody's LAO").isNull();
        assertThat(work.column(items.get(1), "analyst_id")).isNull();
    }

    @Test
    void whatOfficersAreToDoStaysFreeForThem() {
        give(first, mana);
        WorkItemId item = List.copyOf(work.escalated(rounds.subList(0, 1), 1)).getFirst();

        assertThat(work.assignee(item)).isNull();
        assertThat(work.column(item, "analyst_id")).isEqualTo(id(mana));
    }

    @Test
    void theWorkOfOneAnalystIsNotThereForTheOthers() {
        give(first, mana);
        List<WorkItemId> items = toVerify();

        assertThat(listed(piti)).containsExactly(items.get(1));
        assertThat(counted(piti)).isEqualTo(1);
        assertThatThrownBy(() -> work.as(piti, () -> inbox.item(items.get(0)))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> claim(piti, items.get(0))).isInstanceOf(NotFound.class);
        assertThat(work.as(piti, () -> inbox.ofRound(rounds.get(0)))).isEmpty();
    }

    @Test
    void theOneWhoseItIsAndOfficersSeeAll() {
        give(first, mana);
        List<WorkItemId> items = toVerify();

        for (Actor actor : List.of(mana, work.officer, work.head)) {
            assertThat(listed(actor)).as(actor.name()).containsExactlyInAnyOrderElementsOf(items);
            assertThat(counted(actor)).isEqualTo(2);
        }
        assertThat(work.as(mana, () -> inbox.item(items.get(0))).assignee()).isEqualTo(mana.account());
    }

    @Test
    void openWorkGoesWithItsLaoToTheNextAnalyst() {
        give(first, mana);
        WorkItemId item = toVerify().getFirst();
        give(first, piti);

        assertThat(work.assignee(item)).isEqualTo(id(piti));
        assertThat(listed(piti)).contains(item);
        assertThat(listed(mana)).doesNotContain(item);
    }

    @Test
    void whatNobodyHadIsTheNewAnalystsAndWhatAnotherTookToo() {
        List<WorkItemId> items = toVerify();
        claim(piti, items.get(1));
        give(first, mana);
        give(second, mana);

        assertThat(work.assignee(items.get(0))).isEqualTo(id(mana));
        assertThat(work.assignee(items.get(1))).isEqualTo(id(mana));
    }

    @Test
    void ofTheOfficersWorkNothingStaysWithAnAnalystWhoDoesNotSeeItAnyMore() {
        List<WorkItemId> items = List.copyOf(work.escalated(rounds, 1));
        claim(piti, items.get(0));
        claim(work.officer, items.get(1));
        give(first, mana);
        give(second, mana);

        assertThat(work.assignee(items.get(0))).isNull();
        assertThat(work.assignee(items.get(1))).isEqualTo(id(work.officer));
    }

    @Test
    void whatIsTakenBackIsFreeForAllAnalysts() {
        give(first, mana);
        WorkItemId item = toVerify().getFirst();
        work.as(work.head, () -> {
            portfolios.release(here, Set.of(first), "รอผู้รับผิดชอบใหม่");
            return true;
        });

        assertThat(work.assignee(item)).isNull();
        assertThat(listed(piti)).contains(item);
        assertThat(listed(mana)).contains(item);
    }

    @Test
    void inItsNewProvinceTheWorkIsNobodys() {
        give(first, mana);
        WorkItemId item = toVerify().getFirst();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.jdbc.sql("""
                            update eplan.lao_province set district_id = null,
                                province_id = (select id from eplan.province where code = '83')
                            where lao_id = ? and ? between valid_from and valid_to""").params(first.value(), OpenWork.TODAY).update();
            work.actors.asSystem(() -> {
                events.publishEvent(new LaosChangedProvince(OpenWork.TODAY, List.of(first)));
                return true;
            });
            assertThat(work.column(item, "analyst_id")).isNull();
            assertThat(work.assignee(item)).isNull();
            assertThat(listed(mana)).doesNotContain(item);
            assertThat(listed(work.foreignOfficer)).contains(item);
        });
    }

    @Test
    void loadCountsOpenWorkByLao() {
        toVerify();
        work.escalated(rounds.subList(0, 1), 1);

        assertThat(work.as(work.head, () -> load.open(here)))
                .containsEntry(first, 2)
                .containsEntry(second, 1);
    }

    @Test
    void theBoardOfAnAnalystHasTheirOwnLaosAndNobodys() {
        give(first, mana);
        Query all = query(null);

        assertThat(laos(piti, all)).containsExactly(second);
        assertThat(work.as(piti, () -> board.count(all))).isEqualTo(1);
        assertThat(work.as(piti, () -> board.rates(here, OpenWork.YEAR, "plan")).total())
                .isEqualTo(1);
        assertThat(laos(mana, all)).containsExactlyInAnyOrder(first, second);
        assertThat(laos(work.officer, all)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void theBoardSaysWhoseAnLaoIsAndIsNarrowedToOneAnalysts() {
        give(first, mana);
        List<Row> rows = work.as(work.officer, () -> board.rows(query(mana.account()), 0, 10));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.lao()).isEqualTo(first);
            assertThat(row.analyst()).isEqualTo(mana.name());
        });
    }

    private Query query(@Nullable AccountId analyst) {
        return new Query(here, OpenWork.YEAR, null, null, null, analyst, null, true);
    }

    private List<LaoId> laos(Actor actor, Query query) {
        return work.as(actor, () -> board.rows(query, 0, 10)).stream()
                .map(Row::lao)
                .toList();
    }
}
