package eplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Substitutions.InHand;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.people.Substitutions.Substitution;
import eplan.registry.Registry;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who stands in for whom, on which days, and what that lets them see and do. */
class SubstitutionsIT extends PortfolioFixture {

    private static final LocalDate FIRST = LocalDate.of(2010, 10, 4);
    private static final LocalDate LAST = LocalDate.of(2010, 10, 8);

    @Autowired
    Substitutions substitutions;

    @Autowired
    Registry registry;

    private Actor colleague;

    @BeforeEach
    void oneMoreOfficer() {
        colleague = person("portfolio.colleague", Role.PROVINCIAL_OFFICER, satun);
    }

    @AfterEach
    void everybodyIsBack() {
        jdbc.sql("delete from eplan.substitution").update();
    }

    private static AccountId id(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }

    private static Stand all(Actor substitute) {
        return new Stand(id(substitute), FIRST, LAST, Scope.EVERYTHING);
    }

    private void arrange(Actor by, Actor absent, Stand... stands) {
        as(by, () -> {
            substitutions.arrange(id(absent), List.of(stands), "ลาพักผ่อน");
            return by;
        });
    }

    private void end(Actor by, long id) {
        as(by, () -> {
            substitutions.end(id, "กลับมาก่อน");
            return by;
        });
    }

    private List<Substitution> known() {
        return as(officer, () -> substitutions.of(satun));
    }

    private void actingFor(Actor substitute, Actor absent, Runnable act) {
        as(
                substitute,
                () -> substitutions.actingFor(id(absent), () -> {
                    act.run();
                    return absent;
                }));
    }

    private void giveFirstToMana() {
        portfolios.assign(satun, Map.of(first, id(mana)), "รับผิดชอบพื้นที่");
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(no -> assertThat(no.key()).isEqualTo(key));
    }

    private void sees(Actor actor, LaoId lao) {
        assertThat(as(actor, () -> registry.lao(lao)).id()).isEqualTo(lao);
    }

    private void findsNothing(Actor actor, LaoId lao) {
        assertThatThrownBy(() -> as(actor, () -> registry.lao(lao))).isInstanceOf(NotFound.class);
    }

    @Test
    void anAnalystWhoStandsInSeesTheOthersLaosOnTheDaysOnly() {
        give(first, mana);
        arrange(mana, mana, all(piti));
        findsNothing(piti, first);
        clock.set(FIRST);
        sees(piti, first);
        sees(mana, first);
        clock.set(LAST);
        sees(piti, first);
        clock.set(LAST.plusDays(1));
        findsNothing(piti, first);
    }

    @Test
    void ofOneDistrictTheySeeThatDistrict() {
        Map<LaoId, Long> districts = twoDistricts();
        List<LaoId> laos = List.copyOf(districts.keySet());
        laos.forEach(lao -> give(lao, mana));
        Scope district = new Scope(districts.get(laos.getFirst()), null);
        arrange(head, mana, new Stand(id(piti), FIRST, LAST, district));
        clock.set(FIRST);
        sees(piti, laos.getFirst());
        findsNothing(piti, laos.getLast());
        assertThat(as(piti, substitutions::inHand))
                .containsExactly(new InHand(new StandsFor(id(mana), mana.name()), Role.ANALYST, district));
        assertThat(openTo(piti)).containsExactlyInAnyOrder(id(piti) + " null", id(mana) + " " + district.districtId());
        assertThat(known())
                .singleElement()
                .satisfies(one -> assertThat(one.districtTh()).isNotBlank());
    }

    private Map<LaoId, Long> twoDistricts() {
        Map<LaoId, Long> two = new LinkedHashMap<>();
        jdbc.sql("""
                        select distinct on (district_id) lao_id, district_id from eplan.lao_on(?)
                         where province_id = ? and district_id is not null
                         order by district_id, lao_id limit 2""").params(clock.today(), satun.value()).query(row -> {
            two.put(new LaoId(row.getLong("lao_id")), row.getLong("district_id"));
        });
        assertThat(two).hasSize(2);
        return two;
    }

    private List<String> openTo(Actor analyst) {
        return jdbc.sql("select account_id, district_id from eplan.portfolios_open_to(?, ?)")
                .params(id(analyst).value(), clock.today())
                .query((row, n) -> row.getLong("account_id") + " " + row.getString("district_id"))
                .list();
    }

    @Test
    void theHeadsRightToDecidePassesToWhoStandsInForTheDays() {
        arrange(head, head, all(officer));
        refuses("refused.substitute.over", () -> actingFor(officer, head, this::giveFirstToMana));
        clock.set(FIRST);
        assertThatThrownBy(() -> as(officer, () -> {
                    giveFirstToMana();
                    return officer;
                }))
                .isInstanceOf(AccessDeniedException.class);
        actingFor(officer, head, this::giveFirstToMana);
        assertThat(as(officer, () -> portfolios.analystOf(first))).isPresent();
        assertThat(lastAudited("lao:" + first)).isEqualTo("portfolio.officer for portfolio.head as PROVINCIAL_HEAD");
        clock.set(LAST.plusDays(1));
        refuses("refused.substitute.over", () -> actingFor(officer, head, this::giveFirstToMana));
    }

    private String lastAudited(String subject) {
        return jdbc.sql("""
                        select actor_name || ' for ' || coalesce(for_name, '-') || ' as ' || role from eplan.audit_entry
                         where subject = ? order by id desc limit 1""").param(subject).query(String.class).single();
    }

    @Test
    void whoStandsInForAPartDoesNotDecide() {
        arrange(head, head, new Stand(id(officer), FIRST, LAST, new Scope(null, "EXPEDITE")));
        clock.set(FIRST);
        assertThatThrownBy(() -> actingFor(officer, head, this::giveFirstToMana))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyActsForWhomTheyDoNotStandInFor() {
        arrange(head, head, all(officer));
        clock.set(FIRST);
        assertThatThrownBy(() -> actingFor(colleague, head, this::giveFirstToMana))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actingFor(officer, colleague, this::giveFirstToMana))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoActsForSomebodyKeepsTheirNameAndActsForOneAtATime() {
        arrange(head, head, all(officer));
        arrange(colleague, colleague, all(officer));
        clock.set(FIRST);
        actingFor(officer, head, () -> {
            Actor now = actors.current();
            assertThat(now.account()).isEqualTo(id(officer));
            assertThat(now.name()).isEqualTo(officer.name());
            assertThat(now.role()).isEqualTo(Role.PROVINCIAL_HEAD);
            assertThat(now.forName()).isEqualTo(head.name());
            assertThat(substitutions.<Actor>actingFor(id(head), actors::current))
                    .isEqualTo(now);
            assertThatThrownBy(() -> substitutions.<Actor>actingFor(id(colleague), actors::current))
                    .isInstanceOf(AccessDeniedException.class);
        });
        assertThat(as(officer, substitutions::inHand))
                .extracting(part -> part.absent().account())
                .containsExactlyInAnyOrder(id(head), id(colleague));
    }

    @Test
    void whoActsForTheHeadDoesNotArrangeWhoElseDoes() {
        arrange(head, head, all(officer));
        clock.set(FIRST);
        assertThatThrownBy(() -> actingFor(
                        officer, head, () -> substitutions.arrange(id(head), List.of(all(colleague)), "ลาพักผ่อน")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void oneArrangesTheirOwnAbsenceAndTheHeadEverybodys() {
        arrange(officer, officer, all(colleague), all(head));
        arrange(head, mana, all(piti));
        assertThat(known()).extracting(Substitution::by).containsExactly(head.name(), officer.name(), officer.name());
        assertThat(as(officer, substitutions::mine)).hasSize(2);
        assertThat(as(mana, substitutions::mine)).hasSize(1);
        assertThatThrownBy(() -> arrange(colleague, officer, all(colleague))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> arrange(piti, mana, all(piti))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thoseOfOnePersonAreForWhoArrangesThem() {
        arrange(head, mana, all(piti));
        arrange(officer, officer, all(colleague));
        assertThat(as(head, () -> substitutions.with(id(piti)))).hasSize(1);
        assertThat(as(mana, () -> substitutions.with(id(mana)))).hasSize(1);
        assertThatThrownBy(() -> as(colleague, () -> substitutions.with(id(mana))))
                .isInstanceOf(AccessDeniedException.class);
        Actor elsewhere = person("portfolio.trang", Role.ANALYST, province("92"));
        assertThatThrownBy(() -> as(elsewhere, () -> substitutions.with(id(mana))))
                .isInstanceOf(NotFound.class);
        clock.set(LAST.plusDays(1));
        assertThat(as(head, () -> substitutions.with(id(mana)))).isEmpty();
    }

    @Test
    void whoCouldStandInIsOfLikeDutiesAndTheSameOffice() {
        assertThat(as(head, () -> substitutions.candidates(id(mana))))
                .extracting(AccountView::id)
                .contains(id(piti))
                .doesNotContain(id(mana), id(officer));
        assertThat(as(officer, () -> substitutions.candidates(id(officer))))
                .extracting(AccountView::id)
                .contains(id(head), id(colleague))
                .doesNotContain(id(piti), id(officer));
    }

    @Test
    void refusesWhatMakesNoSense() {
        refuses("refused.substitute.nobody", () -> arrange(head, mana));
        refuses("refused.substitute.self", () -> arrange(mana, mana, all(mana)));
        refuses("refused.substitute.role", () -> arrange(mana, mana, all(officer)));
        Actor elsewhere = person("portfolio.trang", Role.ANALYST, province("92"));
        refuses("refused.substitute.other-office", () -> arrange(mana, mana, all(elsewhere)));
        LocalDate yesterday = clock.today().minusDays(1);
        refuses(
                "refused.substitute.past",
                () -> arrange(mana, mana, new Stand(id(piti), yesterday, LAST, Scope.EVERYTHING)));
        refuses(
                "refused.substitute.district",
                () -> arrange(mana, mana, new Stand(id(piti), FIRST, LAST, new Scope(Long.MAX_VALUE, null))));
        refuses(
                "refused.substitute.reason",
                () -> as(mana, () -> {
                    substitutions.arrange(id(mana), List.of(all(piti)), " ");
                    return mana;
                }));
        assertThat(known()).isEmpty();
    }

    @Test
    void refusesCirclesAndWhoIsAwayAndDoesNothingByHalves() {
        arrange(officer, officer, all(colleague));
        refuses("refused.substitute.circle", () -> arrange(colleague, colleague, all(officer)));
        arrange(colleague, colleague, all(head));
        refuses("refused.substitute.circle", () -> arrange(head, head, all(officer)));
        refuses("refused.substitute.already", () -> arrange(colleague, colleague, all(head), all(head)));
        assertThat(known()).hasSize(2);
        end(colleague, known().getFirst().id());
        Actor newcomer = person("portfolio.newcomer", Role.PROVINCIAL_OFFICER, satun);
        refuses("refused.substitute.overlap", () -> arrange(newcomer, newcomer, all(head), all(officer)));
        assertThat(known()).hasSize(2);
    }

    @Test
    void ofTwoWhoNameEachOtherAtOnceOneIsRefused() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<String>> both =
                    List.of(() -> outcome(start, officer, colleague), () -> outcome(start, colleague, officer));
            var asked = both.stream().map(threads::submit).toList();
            start.countDown();
            assertThat(Stream.of(asked.get(0).get(), asked.get(1).get()))
                    .containsExactlyInAnyOrder("done", "refused.substitute.circle");
        }
    }

    private String outcome(CountDownLatch start, Actor absent, Actor substitute) throws InterruptedException {
        start.await();
        try {
            arrange(absent, absent, all(substitute));
            return "done";
        } catch (Refused no) {
            return no.key();
        }
    }

    @Test
    void endedEarlyTheRightEndsAtOnceAndBothAreOnRecord() {
        give(first, mana);
        arrange(mana, mana, all(piti));
        clock.set(FIRST);
        long one = known().getFirst().id();
        assertThatThrownBy(() -> end(piti, one)).isInstanceOf(AccessDeniedException.class);
        sees(piti, first);
        end(mana, one);
        findsNothing(piti, first);
        assertThat(known()).singleElement().satisfies(ended -> {
            assertThat(ended.endedOn()).isEqualTo(FIRST);
            assertThat(ended.endedBy()).isEqualTo(mana.name());
            assertThat(ended.holdsOn(FIRST)).isFalse();
        });
        refuses("refused.substitute.ended", () -> end(head, one));
        assertThat(jdbc.sql("select action from eplan.audit_entry where subject = ? order by id desc limit 2")
                        .param("account:" + id(mana))
                        .query(String.class)
                        .list())
                .containsExactly("substitution.ended", "substitution.arranged");
    }

    @Test
    void whoHasLeftNeitherStandsInNorIsStoodInFor() {
        give(first, mana);
        arrange(mana, mana, all(piti));
        clock.set(FIRST);
        jdbc.sql("update eplan.account set enabled = false where id = ?")
                .param(id(piti).value())
                .update();
        assertThat(as(piti, substitutions::inHand)).isEmpty();
        findsNothing(piti, first);
        refuses("refused.substitute.left", () -> arrange(head, piti, all(mana)));
        refuses("refused.substitute.other-office", () -> arrange(mana, mana, all(piti)));
    }

    @Test
    void functionIsInlinedIntoSetBasedReads() {
        String plan = String.join("\n", jdbc.sql("""
                        explain select a.id from eplan.account a
                          join eplan.substitutes_on(date '2010-10-04') s on s.absent_id = a.id""").query(String.class).list());
        assertThat(plan).doesNotContain("Function Scan").contains("substitution");
    }
}
