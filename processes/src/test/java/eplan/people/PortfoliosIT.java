package eplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Held;
import eplan.people.Portfolios.Load;
import eplan.people.Portfolios.Move;
import eplan.people.Portfolios.Past;
import eplan.people.Portfolios.Proposal;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who looks after which LAO, from when to when. */
@RecordApplicationEvents
class PortfoliosIT extends PortfolioFixture {

    private static final LocalDate NOVEMBER = LocalDate.of(2010, 11, 1);
    private static final LocalDate BUENG_KAN = LocalDate.of(2011, 3, 23);

    @Autowired
    ApplicationEvents events;

    private Analyst analyst(Actor actor) {
        return new Analyst(actor.account(), actor.name());
    }

    private List<String> audited(LaoId lao) {
        return jdbc.sql("""
                        select detail from eplan.audit_entry
                         where action = 'portfolio.changed' and subject = ? order by id desc""").param("lao:" + lao).query(String.class).list();
    }

    private int laosOf(Actor analyst) {
        return as(head, () -> portfolios.loads(satun)).stream()
                .filter(load -> load.analyst().equals(analyst(analyst)))
                .mapToInt(Load::laos)
                .sum();
    }

    private void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void everyLaoOfTheProvinceIsListedAlsoThoseOfNobody() {
        give(first, mana);
        List<Held> held = as(officer, () -> portfolios.of(satun));
        assertThat(held).extracting(Held::lao).containsExactlyInAnyOrderElementsOf(laos(satun));
        assertThat(held)
                .filteredOn(one -> one.analyst() != null)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.lao()).isEqualTo(first);
                    assertThat(one.laoTh()).isNotBlank();
                    assertThat(one.analyst()).isEqualTo(analyst(mana));
                });
        assertThat(as(officer, () -> portfolios.nobodys(satun)))
                .isEqualTo(held.size() - 1)
                .isPositive();
        assertThat(laosOf(mana)).isEqualTo(1);
        assertThat(laosOf(piti)).isZero();
    }

    @Test
    void whoHadItBeforeIsKept() {
        give(first, mana);
        clock.set(NOVEMBER);
        assign(head, satun, Map.of(first, piti.account()), "  เกลี่ยงาน ");
        assertThat(as(officer, () -> portfolios.analystOf(first))).contains(analyst(piti));
        List<Past> history = as(officer, () -> portfolios.history(first));
        assertThat(history).extracting(Past::analyst).containsExactly(analyst(piti), analyst(mana));
        assertThat(history).extracting(Past::from).containsExactly(NOVEMBER, YEAR.first());
        assertThat(history).extracting(Past::to).containsExactly(null, NOVEMBER.minusDays(1));
        assertThat(history).extracting(Past::reason).containsExactly("เกลี่ยงาน", "รับผิดชอบพื้นที่");
        assertThat(history).extracting(Past::by).containsOnly(head.name());
    }

    @Test
    void whatIsChangedTwiceOnOneDayIsOneLineOfHistoryAndTwoOfTheAudit() {
        give(first, mana);
        give(first, piti);
        assertThat(as(officer, () -> portfolios.history(first)))
                .singleElement()
                .satisfies(past -> assertThat(past.analyst()).isEqualTo(analyst(piti)));
        assertThat(audited(first))
                .startsWith(
                        "account:" + mana.account() + " → account:" + piti.account(),
                        "nobody → account:" + mana.account());
    }

    @Test
    void whatIsReleasedIsNobodys() {
        give(first, mana);
        clock.set(NOVEMBER);
        release(first);
        assertThat(as(officer, () -> portfolios.analystOf(first))).isEmpty();
        assertThat(as(officer, () -> portfolios.history(first)))
                .singleElement()
                .satisfies(past -> assertThat(past.to()).isEqualTo(NOVEMBER.minusDays(1)));
    }

    @Test
    void sayingItTwiceChangesNothing() {
        give(first, mana);
        clock.set(NOVEMBER);
        give(first, mana);
        release(second);
        assertThat(events.stream(PortfolioChanged.class)).singleElement().satisfies(changed -> {
            assertThat(changed.laos()).containsExactly(first);
            assertThat(changed.moves()).containsExactly(new PortfolioChanged.Move(first, null, mana.account()));
        });
        assertThat(as(officer, () -> portfolios.history(first)))
                .singleElement()
                .satisfies(past -> assertThat(past.from()).isEqualTo(YEAR.first()));
    }

    @Test
    void refusesWithoutLaosOrReason() {
        refuses("refused.portfolio.nothing", () -> assign(head, satun, Map.of(), "เหตุผล"));
        refuses("refused.portfolio.reason", () -> assign(head, satun, Map.of(first, mana.account()), " "));
        refuses(
                "refused.portfolio.reason.long",
                () -> assign(head, satun, Map.of(first, mana.account()), "ก".repeat(1001)));
    }

    @Test
    void refusesWhoIsNoAnalystOrHasLeft() {
        refuses("refused.portfolio.not-analyst", () -> give(first, officer));
        jdbc.sql("update eplan.account set enabled = false where id = ?")
                .param(piti.account().value())
                .update();
        refuses("refused.portfolio.left", () -> give(first, piti));
    }

    @Test
    void ofAnotherProvinceThereAreNeitherLaosNorAnalystsAndNothingIsDoneByHalves() {
        ProvinceId trang = province("92");
        LaoId foreign = laos(trang).getFirst();
        Actor foreigner = person("portfolio.trang", Role.ANALYST, trang);
        assertThatThrownBy(() -> assign(head, satun, Map.of(first, mana.account(), foreign, mana.account()), "เหตุผล"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> assign(head, satun, Map.of(first, mana.account(), second, foreigner.account()), "เหตุผล"))
                .isInstanceOf(NotFound.class);
        assertThat(laosOf(mana)).isZero();
    }

    @Test
    void theLaosOfWhoLeavesAreNobodys() {
        give(first, mana);
        jdbc.sql("update eplan.account set enabled = false where id = ?")
                .param(mana.account().value())
                .update();
        assertThat(as(officer, () -> portfolios.analystOf(first))).isEmpty();
        assertThat(as(head, () -> portfolios.loads(satun)))
                .extracting(Load::analyst)
                .doesNotContain(analyst(mana))
                .contains(analyst(piti));
        clock.set(NOVEMBER);
        give(first, piti);
        assertThat(as(officer, () -> portfolios.history(first)))
                .extracting(Past::analyst)
                .containsExactly(analyst(piti), analyst(mana));
    }

    @Test
    void anLaoThatIsCarvedOutIsNobodysInItsNewProvince() {
        ProvinceId nongKhai = province("43");
        ProvinceId buengKan = province("38");
        clock.set(BUENG_KAN);
        LaoId lao = laos(buengKan).getFirst();
        clock.set(BUENG_KAN.minusDays(1));
        Actor former = person("portfolio.nongkhai", Role.ANALYST, nongKhai);
        Actor later = person("portfolio.buengkan", Role.ANALYST, buengKan);
        assign(Actor.SYSTEM, nongKhai, Map.of(lao, former.account()), "รับผิดชอบพื้นที่");
        assertThat(as(former, () -> portfolios.analystOf(lao))).contains(analyst(former));
        clock.set(BUENG_KAN);
        assertThat(as(later, () -> portfolios.analystOf(lao))).isEmpty();
        assign(Actor.SYSTEM, buengKan, Map.of(lao, later.account()), "จังหวัดใหม่");
        assertThat(as(later, () -> portfolios.history(lao)))
                .extracting(Past::to)
                .containsExactly(null, BUENG_KAN.minusDays(1));
    }

    @Test
    void whatIsProposedCanBeAssignedAndLeavesNothingToMove() {
        int all = laos(satun).size();
        give(first, mana);
        Proposal proposal = as(head, () -> portfolios.proposeBalance(satun, Map.of(first, 2), false));
        assertThat(proposal.moves()).hasSizeGreaterThanOrEqualTo(all - 1);
        Map<LaoId, AccountId> to = proposal.moves().stream()
                .collect(Collectors.toMap(Move::lao, move -> move.to().id()));
        assign(head, satun, to, "เกลี่ยงาน");
        assertThat(laosOf(mana) + laosOf(piti)).isEqualTo(all);
        assertThat(as(head, () -> portfolios.proposeBalance(satun, Map.of(first, 2), false))
                        .moves())
                .isEmpty();
    }

    @Test
    void aProvinceWithoutAnalystsHasNothingToBalance() {
        refuses(
                "refused.portfolio.no-analyst",
                () -> as(Actor.SYSTEM, () -> portfolios.proposeBalance(province("95"), Map.of(), true)));
    }

    @Test
    void ofTwoWhoGiveOneLaoAwayAtOnceTheLaterHolds() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var toMana = CompletableFuture.runAsync(() -> giveAfter(start, mana), threads);
            var toPiti = CompletableFuture.runAsync(() -> giveAfter(start, piti), threads);
            start.countDown();
            toMana.get(10, TimeUnit.SECONDS);
            toPiti.get(10, TimeUnit.SECONDS);
        }
        assertThat(laosOf(mana) + laosOf(piti)).isEqualTo(1);
        assertThat(audited(first).getFirst()).doesNotStartWith("nobody");
    }

    private void giveAfter(CountDownLatch start, Actor analyst) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        give(first, analyst);
    }

    @Test
    void functionIsInlinedIntoSetBasedReads() {
        String plan = String.join("\n", jdbc.sql("""
                        explain select l.lao_id, p.account_id
                          from eplan.lao_on(date '2010-10-01') l
                          left join eplan.portfolio_on(date '2010-10-01') p on p.lao_id = l.lao_id""").query(String.class).list());
        assertThat(plan).doesNotContain("Function Scan").contains("portfolio");
    }
}
