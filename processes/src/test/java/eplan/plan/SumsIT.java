package eplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.plan.Sums.AreaSum;
import eplan.plan.Sums.LaoSum;
import eplan.plan.Sums.ProvinceSum;
import eplan.plan.Sums.StrategySum;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What the sums of an LAO's year count, and who reads them. */
@EplanTest
class SumsIT {

    private static final FiscalYear YEAR = Offices.YEAR;

    @Autowired
    Sums sums;

    @Autowired
    SumTable table;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Timelines timelines;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Offices offices;
    private PlanRows rows;
    private long roads;
    private long people;
    private long edition;

    @BeforeEach
    void aPlanOfTwoStrategies() {
        offices = Offices.of(actors, setup, timelines, clock, jdbc);
        clear();
        rows = new PlanRows(jdbc, offices.lao(), YEAR);
        people = rows.strategy(2, "คุณภาพชีวิต", "QUALITY_OF_LIFE");
        roads = rows.strategy(1, "โครงสร้างพื้นฐาน", "INFRASTRUCTURE");
        edition = rows.promoted(1);
    }

    /** Other tests know fewer tables. */
    @AfterEach
    void clear() {
        jdbc.sql("truncate eplan.entry_record, eplan.plan_sum cascade").update();
        jdbc.sql("delete from eplan.portfolio").update();
        jdbc.sql("delete from eplan.substitution").update();
        jdbc.sql("delete from eplan.account where username in ('sums-holder', 'sums-substitute')")
                .update();
    }

    private <T> T asHeadquarters(Supplier<T> work) {
        return actors.as(new Actor(new AccountId(1), "Anan", Role.HQ_OFFICER, null, null), work);
    }

    private List<StrategySum> counted() {
        table.recount(offices.lao(), YEAR);
        return offices.asStaff(() -> sums.ofLao(offices.lao(), YEAR));
    }

    private Money of(long strategy) {
        return counted().stream()
                .filter(sum -> sum.strategy() == strategy)
                .findFirst()
                .map(StrategySum::money)
                .orElse(Money.NONE);
    }

    private Money total() {
        return Money.total(counted().stream().map(StrategySum::money).toList());
    }

    private static List<BigDecimal> baht(String... amounts) {
        return List.of(amounts).stream().map(BigDecimal::new).toList();
    }

    @Test
    void plannedIsOfTheLastPromotedEditionAlone() {
        long road = rows.project(edition, null, roads, "100.25");
        rows.project(edition, null, people, "50");
        long second = rows.promoted(2);
        rows.project(second, road, roads, "120.50");
        long draft = rows.draft(3);
        rows.project(draft, road, roads, "700");

        assertThat(of(roads).planned()).isEqualByComparingTo("120.50");
        assertThat(of(roads).projects()).isEqualTo(1);
        assertThat(of(people)).isEqualTo(Money.NONE);
    }

    @Test
    void strategiesComeInTheLaosOwnOrderEvenWithoutProjects() {
        rows.project(edition, null, people, "50");
        rows.line(null, "7");

        assertThat(counted()).extracting(StrategySum::strategy).containsExactly(roads, people, 0L);
        assertThat(counted()).extracting(StrategySum::name).containsExactly("โครงสร้างพื้นฐาน", "คุณภาพชีวิต", "");
    }

    @Test
    void fundedCountsProjectsAndNotLines() {
        long road = rows.project(edition, null, roads, "100");
        rows.project(edition, null, roads, "100");
        rows.line(road, "30");
        rows.line(road, "40");

        assertThat(of(roads).projects()).isEqualTo(2);
        assertThat(of(roads).funded()).isEqualTo(1);
        assertThat(of(roads).approvedPlan()).isEqualByComparingTo("70");
    }

    @Test
    void aLineKeepsItsProjectOverEditions() {
        long road = rows.project(edition, null, roads, "100");
        rows.line(road, "80");
        rows.project(rows.promoted(2), road, people, "90");

        assertThat(of(people).approvedPlan()).isEqualByComparingTo("80");
        assertThat(of(roads)).isEqualTo(Money.NONE);
    }

    @Test
    void transfersChangeLinesButNotTheTotal() {
        long from = rows.line(rows.project(edition, null, roads, "100"), "100");
        long to = rows.line(rows.project(edition, null, people, "100"), "20");
        BigDecimal before = total().approved();
        rows.move(from, to, "30.75");

        assertThat(of(roads).approved()).isEqualByComparingTo("69.25");
        assertThat(of(people).approved()).isEqualByComparingTo("50.75");
        assertThat(total().approved()).isEqualTo(before).isEqualByComparingTo("120");
        rows.move(null, to, "5");
        assertThat(total().approved()).as("an additional ordinance adds").isEqualByComparingTo("125");
    }

    @Test
    void theDateSaysTheQuarter() {
        long line = rows.line(rows.project(edition, null, roads, "1000"), "1000");
        long first = rows.commit(line, LocalDate.of(2010, 12, 31), "1");
        rows.commit(line, LocalDate.of(2011, 1, 1), "2");
        rows.commit(line, LocalDate.of(2011, 3, 31), "4");
        rows.commit(line, LocalDate.of(2011, 4, 1), "8");
        rows.commit(line, LocalDate.of(2011, 6, 30), "16");
        rows.commit(line, LocalDate.of(2011, 7, 1), "32");
        rows.pay(first, LocalDate.of(2010, 10, 1), "0.25");
        rows.pay(first, LocalDate.of(2011, 9, 30), "0.50");

        assertThat(of(roads).committed()).containsExactlyElementsOf(baht("1.00", "6.00", "24.00", "32.00"));
        assertThat(of(roads).disbursed()).containsExactlyElementsOf(baht("0.25", "0.00", "0.00", "0.50"));
        assertThat(of(roads).allCommitted()).isEqualByComparingTo("63");
    }

    @Test
    void whatNoPromotedProjectStandsBehindIsOutsideThePlan() {
        long line = rows.line(null, "15");
        rows.line(rows.project(rows.draft(2), null, roads, "90"), "5");
        rows.pay(rows.commit(line, LocalDate.of(2011, 1, 15), "9"), LocalDate.of(2011, 2, 1), "3");

        StrategySum outside = counted().getLast();
        assertThat(outside.outsidePlan()).isTrue();
        assertThat(outside.area()).isEmpty();
        assertThat(outside.money())
                .isEqualTo(new Money(
                        0,
                        0,
                        BigDecimal.ZERO,
                        new BigDecimal("20"),
                        BigDecimal.ZERO,
                        baht("0", "9", "0", "0"),
                        baht("0", "3", "0", "0")));
        assertThat(outside.money().approvedOutside()).isEqualByComparingTo("20");
    }

    @Test
    void countingTwiceGivesTheSame() {
        rows.line(rows.project(edition, null, roads, "100"), "80");
        List<StrategySum> once = counted();

        assertThat(counted()).isEqualTo(once);
    }

    @Test
    void manyAtOnceAreCountedLikeOneByOne() {
        PlanRows other = new PlanRows(jdbc, neighbour(), YEAR);
        long theirs = other.strategy(1, "ถนน", "INFRASTRUCTURE");
        other.line(other.project(other.promoted(1), null, theirs, "11"), "10");
        rows.line(rows.project(edition, null, roads, "100"), "80");
        table.recount(offices.lao(), YEAR);
        table.recount(other.lao(), YEAR);
        List<AreaSum> oneByOne = offices.asOfficer(() -> sums.ofProvince(offices.phuket(), YEAR));

        table.recount(List.of(offices.lao(), other.lao()), YEAR);

        assertThat(offices.asOfficer(() -> sums.ofProvince(offices.phuket(), YEAR)))
                .isEqualTo(oneByOne);
        assertThat(oneByOne).singleElement().satisfies(sum -> {
            assertThat(sum.area()).isEqualTo("INFRASTRUCTURE");
            assertThat(sum.money().planned()).isEqualByComparingTo("111");
            assertThat(sum.money().approved()).isEqualByComparingTo("90");
        });
    }

    private LaoId neighbour() {
        return new LaoId(jdbc.sql("select max(lao_id) from eplan.lao_on(?) where province_id = ?")
                .params(YEAR.first(), offices.phuket().value())
                .query(Long.class)
                .single());
    }

    @Test
    void laosProvincesAndTheNationAddUpToTheSame() {
        rows.line(rows.project(edition, null, roads, "100"), "80");
        rows.line(null, "7");
        Money all = total();

        List<LaoSum> laos = offices.asOfficer(() -> sums.laos(offices.phuket(), YEAR));
        List<ProvinceSum> provinces = asHeadquarters(() -> sums.provinces(YEAR));
        assertThat(laos).as("those with nothing too").hasSizeGreaterThan(1).allMatch(LaoSum::here);
        assertThat(laos.stream().filter(sum -> !sum.money().isNothing()))
                .singleElement()
                .isEqualTo(new LaoSum(offices.lao(), nameOfLao(laos), true, all));
        assertThat(provinces).extracting(ProvinceSum::code).contains("30", "83");
        assertThat(Money.total(provinces.stream().map(ProvinceSum::money).toList()))
                .isEqualTo(all);
        assertThat(asHeadquarters(() -> sums.ofNation(YEAR)))
                .extracting(AreaSum::area)
                .containsExactly("INFRASTRUCTURE", "");
        assertThat(asHeadquarters(() -> sums.ofNation(YEAR.next()))).isEmpty();
    }

    private String nameOfLao(List<LaoSum> laos) {
        return laos.stream()
                .filter(sum -> sum.lao().equals(offices.lao()))
                .map(LaoSum::nameTh)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnalystFindsTheirOwnLaosAndNobodysAlone() {
        List<LaoId> all = laos(Role.PROVINCIAL_OFFICER, new AccountId(1));
        AccountId holder = holderOfTheLao();

        assertThat(laos(Role.ANALYST, holder)).isEqualTo(all);
        assertThat(laos(Role.ANALYST, new AccountId(holder.value() + 1)))
                .hasSize(all.size() - 1)
                .doesNotContain(offices.lao());
        assertThat(laos(Role.PROVINCIAL_OFFICER, new AccountId(1))).isEqualTo(all);
    }

    private List<LaoId> laos(Role role, AccountId who) {
        Actor reader = new Actor(who, "Wipa", role, offices.phuket(), null);
        List<LaoSum> found = actors.as(reader, () -> sums.laos(offices.phuket(), YEAR));
        return found.stream().map(LaoSum::lao).toList();
    }

    private AccountId holderOfTheLao() {
        AccountId account = analyst("sums-holder");
        jdbc.sql("""
                        insert into eplan.portfolio (lao_id, account_id, valid_from, by_name, reason)
                        values (?, ?, ?, 'Wipa', 'รับผิดชอบพื้นที่')""")
                .params(offices.lao().value(), account.value(), YEAR.first())
                .update();
        return account;
    }

    private AccountId analyst(String username) {
        return jdbc.sql("""
                        insert into eplan.account (username, display_name, role, province_id)
                        values (?, ?, 'ANALYST', ?) returning id""")
                .params(username, username, offices.phuket().value())
                .query((row, n) -> new AccountId(row.getLong("id")))
                .single();
    }

    @Test
    void whoStandsInForAnAnalystFindsTheirLaosOnTheDaysOnly() {
        AccountId holder = holderOfTheLao();
        AccountId substitute = analyst("sums-substitute");
        assertThat(laos(Role.ANALYST, substitute)).doesNotContain(offices.lao());
        jdbc.sql("""
                        insert into eplan.substitution (absent_id, substitute_id, from_on, to_on, scope, reason, by_name)
                        values (?, ?, ?, ?, 'ALL', 'ลาป่วย', 'Wipa')""")
                .params(holder.value(), substitute.value(), YEAR.first(), YEAR.first())
                .update();

        assertThat(laos(Role.ANALYST, substitute)).contains(offices.lao());
        clock.set(YEAR.first().plusDays(1));
        assertThat(laos(Role.ANALYST, substitute)).doesNotContain(offices.lao());
    }

    @Test
    void aYearThatIsOverKeepsTheProvincesItEndedWith() {
        clock.set(LocalDate.of(2011, 12, 1));

        assertThat(asHeadquarters(() -> sums.provinces(YEAR)))
                .extracting(ProvinceSum::code)
                .contains("38");
        assertThat(asHeadquarters(() -> sums.provinces(YEAR.previous())))
                .as("before Bueng Kan was carved out")
                .extracting(ProvinceSum::code)
                .contains("43")
                .doesNotContain("38");
    }

    @Test
    void anotherProvinceFindsNothing() {
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> sums.ofLao(offices.lao(), YEAR)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> sums.ofProvince(offices.phuket(), YEAR)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> sums.laos(offices.phuket(), YEAR)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asOfficer(() -> sums.provinces(YEAR)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> offices.asOfficer(() -> sums.ofNation(YEAR)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> offices.asStaff(() -> sums.laos(offices.phuket(), YEAR)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
