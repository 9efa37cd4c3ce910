package eplan.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.inbox.Leaving.Colleague;
import eplan.inbox.Leaving.Item;
import eplan.inbox.Leaving.Preview;
import eplan.inbox.LeavingHeld.Lao;
import eplan.inbox.LeavingHeld.Work;
import eplan.people.AccountView;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeavingPlanTest {

    private static final AccountView LEAVER = person(1, Role.ANALYST);
    private static final AccountView MANA = person(2, Role.ANALYST);
    private static final AccountView PITI = person(3, Role.ANALYST);
    private static final AccountView OFFICER = person(4, Role.PROVINCIAL_OFFICER);
    private static final AccountView COLLEAGUE = person(5, Role.PROVINCIAL_OFFICER);
    private static final AccountView HEAD = person(6, Role.PROVINCIAL_HEAD);

    private static AccountView person(long id, Role role) {
        return new AccountView(new AccountId(id), "person" + id, "Person " + id, role, new ProvinceId(1), null);
    }

    private static Lao lao(long id) {
        return new Lao(new LaoId(id), "LAO " + id, null);
    }

    private static Work work(long id, String audience, long lao, boolean inOffice, @Nullable AccountView analyst) {
        return work(id, audience, lao, LEAVER, inOffice, analyst);
    }

    private static Work work(
            long id,
            String audience,
            long lao,
            @Nullable AccountView holder,
            boolean inOffice,
            @Nullable AccountView analyst) {
        return new Work(
                new WorkItemId(id),
                WorkKind.EXPEDITE,
                audience,
                new LaoId(lao),
                "LAO " + lao,
                "round",
                "round",
                "case-" + id,
                1,
                LocalDate.of(2011, 2, 28),
                holder == null ? null : Colleague.of(holder),
                inOffice,
                analyst == null ? null : analyst.id());
    }

    private static LeavingHeld held(List<AccountView> others, List<Lao> laos, Work... work) {
        return held(LEAVER, others, laos, work);
    }

    private static LeavingHeld held(AccountView leaver, List<AccountView> others, List<Lao> laos, Work... work) {
        Map<AccountId, Integer> portfolios = Map.of(MANA.id(), 2, PITI.id(), 1);
        return new LeavingHeld(
                leaver, others, List.of(work), laos, List.of(), List.of(), List.of(), Map.of(MANA.id(), 5), portfolios);
    }

    private static @Nullable AccountId to(Item item) {
        return item.to() == null ? null : item.to().id();
    }

    @Test
    void laosEvenOutAndWorkGoesWithThem() {
        Preview plan = LeavingPlan.proposed(
                held(List.of(MANA, PITI), List.of(lao(10), lao(11)), work(1, "OFFICER", 10, true, null)));
        assertThat(plan.laos())
                .extracting(lao -> lao.to() == null ? null : lao.to().id())
                .containsExactly(PITI.id(), MANA.id());
        assertThat(plan.items()).singleElement().satisfies(item -> {
            assertThat(to(item)).isEqualTo(PITI.id());
            assertThat(item.withLao()).isTrue();
            assertThat(item.candidates()).isEmpty();
        });
    }

    @Test
    void whatLiesAtAnotherAnalystsLaoGoesToThatOne() {
        Preview plan = LeavingPlan.proposed(held(List.of(MANA, PITI), List.of(), work(1, "ANALYST", 10, true, MANA)));
        assertThat(plan.items()).extracting(LeavingPlanTest::to).containsExactly(MANA.id());
    }

    @Test
    void whatLiesAtNobodysLaoGoesToWhoHasTheLeastWork() {
        Preview plan = LeavingPlan.proposed(held(List.of(MANA, PITI), List.of(), work(1, "ANALYST", 10, true, null)));
        assertThat(plan.items()).extracting(LeavingPlanTest::to).containsExactly(PITI.id());
    }

    @Test
    void withoutAnotherAnalystTheQueueIsProposedAndOfficersMayBeChosen() {
        Preview plan =
                LeavingPlan.proposed(held(List.of(OFFICER), List.of(lao(10)), work(1, "OFFICER", 10, true, null)));
        assertThat(plan.queued()).isEqualTo(1);
        assertThat(plan.unassigned()).isEqualTo(1);
        assertThat(plan.items().getFirst().candidates())
                .extracting(Colleague::id)
                .containsExactly(OFFICER.id());
    }

    @Test
    void whatAnOfficerTookInTheHeadsPlaceGoesToAHeadOrWaits() {
        Work climbed = work(1, "HEAD", 10, OFFICER, true, null);
        Item withHead = LeavingPlan.proposed(held(OFFICER, List.of(COLLEAGUE, HEAD, MANA), List.of(), climbed))
                .items()
                .getFirst();
        assertThat(to(withHead)).isEqualTo(HEAD.id());
        assertThat(withHead.candidates()).extracting(Colleague::id).containsExactly(HEAD.id());

        Item without = LeavingPlan.proposed(held(OFFICER, List.of(COLLEAGUE, MANA), List.of(), climbed))
                .items()
                .getFirst();
        assertThat(to(without)).isNull();
        assertThat(without.candidates()).isEmpty();
    }

    @Test
    void whatOthersTookOfTheLeaversLaoGoesWithItAndSaysWhoHasItToday() {
        Preview plan = LeavingPlan.proposed(held(
                List.of(MANA, PITI, OFFICER),
                List.of(lao(10)),
                work(1, "ANALYST", 10, OFFICER, true, null),
                work(2, "ANALYST", 10, null, true, null)));
        assertThat(plan.items()).allMatch(Item::withLao);
        assertThat(plan.items()).extracting(LeavingPlanTest::to).containsOnly(PITI.id());
        assertThat(plan.items()).extracting(Item::holder).containsExactly(Colleague.of(OFFICER), null);
    }

    @Test
    void whereNobodyGetsTheLaoWhatOthersTookOfItWaits() {
        Preview plan = LeavingPlan.proposed(
                held(List.of(OFFICER), List.of(lao(10)), work(1, "ANALYST", 10, OFFICER, true, null)));
        assertThat(plan.queued()).isEqualTo(1);
        assertThat(plan.items().getFirst().candidates()).isEmpty();
    }

    @Test
    void whatIsOnAnotherOfficesListWaitsThere() {
        Preview plan = LeavingPlan.proposed(held(List.of(MANA), List.of(), work(1, "ANALYST", 10, false, null)));
        assertThat(plan.items()).extracting(LeavingPlanTest::to).containsOnlyNulls();
    }

    @Test
    void aChoiceChangesNeitherTheStampNorTheOtherProposals() {
        LeavingHeld held =
                held(List.of(MANA, PITI), List.of(lao(10), lao(11), lao(12)), work(1, "ANALYST", 11, true, null));
        Preview proposed = LeavingPlan.proposed(held);
        var choices = new LeavingChoices(Map.of(), Map.of(new LaoId(10), MANA.id()));
        Preview chosen = LeavingPlan.chosen(held, choices, proposed.stamp());
        assertThat(chosen.laos().subList(1, 3)).isEqualTo(proposed.laos().subList(1, 3));
        assertThat(chosen.items()).isEqualTo(proposed.items());
        assertThat(LeavingPlan.proposed(held).stamp()).isEqualTo(proposed.stamp());
    }

    @Test
    void theStampIsAnotherWhenSomethingIsNewOrGoesElsewhere() {
        Work one = work(1, "ANALYST", 10, true, null);
        long stamp =
                LeavingPlan.proposed(held(List.of(MANA, PITI), List.of(), one)).stamp();
        assertThat(LeavingPlan.proposed(held(List.of(MANA), List.of(), one)).stamp())
                .isNotEqualTo(stamp);
        Work more = work(2, "ANALYST", 10, true, null);
        assertThat(LeavingPlan.proposed(held(List.of(MANA, PITI), List.of(), one, more))
                        .stamp())
                .isNotEqualTo(stamp);
    }
}
