package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two years that no other test uses, of which the first has a 29 February (2044), forgotten after each test. */
@EplanTest
abstract class DraftsFixture {

    static final FiscalYear YEAR = new FiscalYear(2587);
    static final FiscalYear NEXT = new FiscalYear(2588);
    static final Actor OWNER = new Actor(new AccountId(1), "Prapha", Role.HQ_PROCESS_OWNER, null, null);
    static final Actor COLLEAGUE = new Actor(new AccountId(2), "Somchai", Role.HQ_PROCESS_OWNER, null, null);
    static final Actor OFFICER = new Actor(new AccountId(3), "Wipa", Role.HQ_OFFICER, null, null);

    private static final List<String> FORGET = List.of(
            "delete from eplan.deadline where round_id in (select id from eplan.round where fiscal_year in (2587, 2588))",
            "delete from eplan.round where fiscal_year in (2587, 2588)",
            "delete from eplan.timeline_year where fiscal_year in (2587, 2588)",
            "delete from eplan.holiday where day between date '2043-10-01' and date '2044-09-30'",
            "update eplan.timeline_setting set four_eyes = false");

    @Autowired
    YearDrafts drafts;

    @Autowired
    Timelines timelines;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Actors actors;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void onTheFirstDayOfSeptemberBefore() {
        clock.set(LocalDate.of(2043, 9, 1));
        actors.asSystem(setup::loadShipped);
        forget();
    }

    @AfterEach
    void forgotten() {
        forget();
        clock.set(LocalDate.of(2010, 10, 1));
    }

    private void forget() {
        FORGET.forEach(sql -> jdbc.sql(sql).update());
    }

    <T> T owner(Supplier<T> work) {
        return actors.as(OWNER, work);
    }

    void act(Runnable work) {
        act(OWNER, work);
    }

    void act(Actor who, Runnable work) {
        actors.as(who, () -> {
            work.run();
            return who;
        });
    }

    void refuses(String key, Runnable work) {
        refuses(key, OWNER, work);
    }

    void refuses(String key, Actor who, Runnable work) {
        assertThatThrownBy(() -> act(who, work))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    void begin() {
        act(() -> drafts.begin(YEAR, null));
    }

    void published() {
        begin();
        act(() -> drafts.publish(YEAR, "เห็นชอบ"));
    }

    List<RoundView> rounds(FiscalYear year) {
        return actors.as(OFFICER, () -> timelines.rounds(year));
    }

    RoundView round(String key) {
        return round(YEAR, key);
    }

    RoundView round(FiscalYear year, String key) {
        return rounds(year).stream()
                .filter(round -> round.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    RoundPlan plan(String key) {
        return actors.as(OFFICER, () -> drafts.plan(round(key).id()));
    }

    /** A round about anything else, in the window. */
    static RoundPlan flood(String opens, String due) {
        return new RoundPlan(
                0,
                "รายงานน้ำท่วม",
                "Flood report",
                "น้ำท่วม",
                "Flood",
                RoundKind.RECORDING,
                Responsible.LAO,
                YEAR,
                LocalDate.parse(opens),
                LocalDate.parse(due),
                null,
                Shift.NONE,
                List.of(10, 5),
                List.of(RoundItemKeys.ATTESTED),
                "ว 312");
    }

    static RoundPlan by(RoundPlan plan, RoundKind kind, Responsible responsible) {
        return new RoundPlan(
                plan.version(),
                plan.nameTh(),
                plan.nameEn(),
                plan.shortTh(),
                plan.shortEn(),
                kind,
                responsible,
                plan.dataYear(),
                plan.opensOn(),
                plan.dueOn(),
                plan.lockOn(),
                plan.shift(),
                plan.reminders(),
                plan.items(),
                plan.legalBasis());
    }

    static RoundPlan shifting(RoundPlan plan, Shift shift) {
        return new RoundPlan(
                plan.version(),
                plan.nameTh(),
                plan.nameEn(),
                plan.shortTh(),
                plan.shortEn(),
                plan.kind(),
                plan.responsible(),
                plan.dataYear(),
                plan.opensOn(),
                plan.dueOn(),
                plan.lockOn(),
                shift,
                plan.reminders(),
                plan.items(),
                plan.legalBasis());
    }
}
