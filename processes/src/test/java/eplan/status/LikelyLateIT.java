package eplan.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.status.LikelyLate.Likely;
import eplan.status.LikelyLate.Outcome;
import eplan.status.LikelyLate.Told;
import eplan.status.LikelyLate.Why;
import eplan.status.ProvinceBoard.Query;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The plan of FY2561 in Ranong, a year that no other test opens: who is likely to be late with it. Rounds are bare rows. */
@EplanTest
class LikelyLateIT {

    private static final FiscalYear YEAR = new FiscalYear(2561);
    private static final LocalDate EARLY = LocalDate.of(2017, 12, 6);
    private static final LocalDate LAST_DAYS = LocalDate.of(2018, 2, 26);
    private static final LocalDate OCTOBER = LocalDate.of(2017, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2017, 11, 30);

    private static final String ADD = """
            insert into eplan.entry_round
                (lao_year_id, lao_id, fiscal_year, round_id, state, case_number, started, completed_on, completed_due)
            select y.id, y.lao_id, y.fiscal_year, r.id, :state, 'likely-' || y.lao_id || '-' || r.key, :started,
                   cast(:completed as date), cast(:due as date)
              from eplan.lao_year y join eplan.round r using (fiscal_year)
             where y.lao_id = :lao and y.fiscal_year = 2561 and r.key = :key
            returning id""";

    @Autowired
    LikelyLate likely;

    @Autowired
    ProvinceBoard board;

    @Autowired
    Timelines timelines;

    @Autowired
    RegistrySetup registry;

    @Autowired
    Actors actors;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private ProvinceId ranong;
    private LaoId lao;

    @BeforeEach
    void open() {
        clock.set(EARLY);
        actors.asSystem(() -> {
            registry.loadShipped();
            timelines.prepare(YEAR);
            return true;
        });
        forget();
        ranong = new ProvinceId(jdbc.sql("select id from eplan.province where code = '85'")
                .query(Long.class)
                .single());
        lao = new LaoId(
                jdbc.sql("""
                        insert into eplan.lao_year (lao_id, fiscal_year, opened_on)
                        select min(lao_id), 2561, date '2017-10-01' from eplan.lao_on(?) where province_id = ?
                        returning lao_id""").params(EARLY, ranong.value()).query(Long.class).single());
    }

    @AfterEach
    void close() {
        forget();
        clock.set(LocalDate.of(2010, 10, 1));
    }

    private void forget() {
        jdbc.sql("delete from eplan.substitution").update();
        jdbc.sql("delete from eplan.portfolio").update();
        jdbc.sql("delete from eplan.case_event where fiscal_year = 2561").update();
        jdbc.sql("delete from eplan.entry_round where fiscal_year = 2561").update();
        jdbc.sql("delete from eplan.lao_year where fiscal_year = 2561").update();
    }

    private EntryRoundId round(
            String key, String state, boolean started, @Nullable LocalDate completed, @Nullable LocalDate due) {
        return jdbc.sql(ADD)
                .param("lao", lao.value())
                .param("key", key)
                .param("state", state)
                .param("started", started)
                .param("completed", completed)
                .param("due", due)
                .query((row, n) -> new EntryRoundId(row.getLong(1)))
                .single();
    }

    private EntryRoundId plan(boolean started) {
        return round("plan", "OPEN", started, null, null);
    }

    private void accepted(String key, LocalDate completed, LocalDate due) {
        round(key, "ACCEPTED", true, completed, due);
    }

    private Actor officer() {
        return new Actor(null, "สมหญิง", Role.PROVINCIAL_OFFICER, ranong, null);
    }

    private List<Likely> listed() {
        return actors.as(officer(), () -> likely.of(ranong, YEAR, 100));
    }

    private List<Told> remind(Actor actor, EntryRoundId... rounds) {
        return actors.as(actor, () -> likely.remind(new LinkedHashSet<>(List.of(rounds))));
    }

    @Test
    void anUntouchedRoundIsListedWhenAThirdOfItsWindowIsLeft() {
        plan(false);
        assertThat(listed()).isEmpty();

        clock.set(LAST_DAYS);
        assertThat(listed())
                .extracting(Likely::lao, Likely::roundKey, Likely::dueOn, Likely::why)
                .containsExactly(tuple(lao, "plan", LocalDate.of(2018, 2, 28), Set.of(Why.UNTOUCHED)));
        assertThat(listed().getFirst().daysLeft()).isBetween(1, 3);
        assertThat(actors.as(officer(), () -> likely.count(ranong, YEAR))).isEqualTo(1);
    }

    @Test
    void whatWasBegunOrIsOverdueIsNot() {
        plan(true);
        round("monthly-11", "OPEN", false, null, null);
        clock.set(LAST_DAYS);

        assertThat(listed()).isEmpty();
    }

    @Test
    void anLaoThatWasLateInItsLastTwoRoundsIsListed() {
        accepted("monthly-10", OCTOBER.plusDays(3), OCTOBER);
        round("monthly-11", "NOT_RECEIVED", false, null, null);
        plan(true);

        assertThat(listed()).extracting(Likely::why).containsExactly(Set.of(Why.LATE_TWICE));
    }

    @Test
    void aRoundThatIsStillMissingCountsAsLate() {
        accepted("monthly-10", OCTOBER.plusDays(3), OCTOBER);
        round("monthly-11", "OPEN", true, null, null);
        plan(true);

        assertThat(listed()).extracting(Likely::roundKey).containsExactly("plan");
    }

    @Test
    void oneRoundInTimeClearsTheRecord() {
        round("close-previous", "NOT_RECEIVED", false, null, null);
        accepted("monthly-10", OCTOBER.plusDays(3), OCTOBER);
        accepted("monthly-11", NOVEMBER, NOVEMBER);
        plan(true);

        assertThat(listed()).isEmpty();
    }

    @Test
    void aReminderIsSentOnceADayAndWhatIsNotThereIsTold() {
        EntryRoundId plan = plan(false);
        clock.set(LAST_DAYS);
        EntryRoundId unknown = new EntryRoundId(Long.MAX_VALUE);

        assertThat(remind(officer(), plan, unknown))
                .containsExactly(new Told(plan, Outcome.REMINDED, null), new Told(unknown, Outcome.GONE, null));
        assertThat(listed()).extracting(Likely::reminded).containsExactly(true);
        assertThat(remind(officer(), plan)).containsExactly(new Told(plan, Outcome.REFUSED, "refused.remind.today"));
    }

    @Test
    void whoStandsInForAnAnalystIsWarnedOfTheirLaosAndFindsThemOnTheBoard() {
        plan(false);
        clock.set(LAST_DAYS);
        Actor mana = analyst("likely-mana");
        Actor piti = analyst("likely-piti");
        jdbc.sql("""
                        insert into eplan.portfolio (lao_id, account_id, valid_from, by_name, reason)
                        values (?, ?, ?, 'วิชัย', 'รับผิดชอบพื้นที่')""").params(lao.value(), account(mana), EARLY).update();
        assertThat(seen(mana)).containsExactly(1L, 1L);
        assertThat(seen(piti)).containsExactly(0L, 0L);

        standsIn(piti, mana, null);
        assertThat(seen(piti)).containsExactly(1L, 1L);

        jdbc.sql("delete from eplan.substitution").update();
        standsIn(piti, mana, otherDistrict());
        assertThat(seen(piti)).containsExactly(0L, 0L);
    }

    private Actor analyst(String username) {
        AccountId id = jdbc.sql("""
                        insert into eplan.account (username, display_name, role, province_id) values (?, ?, 'ANALYST', ?)
                        on conflict (username) do update set enabled = true returning id""")
                .params(username, username, ranong.value())
                .query((row, n) -> new AccountId(row.getLong("id")))
                .single();
        return new Actor(id, username, Role.ANALYST, ranong, null);
    }

    private static long account(Actor actor) {
        return Objects.requireNonNull(actor.account()).value();
    }

    /** How many the list of those likely to be late has for the analyst, and how many the board. */
    private List<Long> seen(Actor analyst) {
        Query all = new Query(ranong, YEAR, null, null, null, null, null, true);
        return actors.as(
                analyst,
                () -> List.of(likely.count(ranong, YEAR), (long)
                        board.rows(all, 0, 10).size()));
    }

    private void standsIn(Actor substitute, Actor absent, @Nullable Long district) {
        jdbc.sql("""
                        insert into eplan.substitution
                            (absent_id, substitute_id, from_on, to_on, scope, district_id, reason, by_name)
                        values (:absent, :substitute, :day, :day, :scope, :district, 'ลาป่วย', 'วิชัย')""")
                .param("absent", account(absent))
                .param("substitute", account(substitute))
                .param("day", LAST_DAYS)
                .param("scope", district == null ? "ALL" : "DISTRICT")
                .param("district", district, Types.BIGINT)
                .update();
    }

    private long otherDistrict() {
        return jdbc.sql("""
                        select min(d.id) from eplan.district d
                         where d.province_id = :province
                           and d.id is distinct from (select l.district_id from eplan.lao_on(:day) l where l.lao_id = :lao)""")
                .param("province", ranong.value())
                .param("day", LAST_DAYS)
                .param("lao", lao.value())
                .query(Long.class)
                .single();
    }

    @Test
    void auditorsAndLaoStaffRemindNobody() {
        EntryRoundId plan = plan(false);
        for (Actor actor : List.of(
                new Actor(null, "ผู้ตรวจ", Role.AUDITOR, null, null),
                new Actor(null, "เจ้าหน้าที่", Role.LAO_STAFF, null, lao))) {
            assertThatThrownBy(() -> remind(actor, plan)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void nothingChosenIsRefused() {
        assertThatThrownBy(() -> remind(officer()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.likely.nothing"));
    }
}
