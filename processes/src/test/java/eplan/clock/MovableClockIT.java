package eplan.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.YearOpening;
import eplan.engine.DueJobs;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

/** Phuket's 19 LAOs live through the autumn of FY2554, as HQ moves the clock; the steps build on each other. */
@EplanTest
@ActiveProfiles("embedded")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MovableClockIT {

    private static final FiscalYear YEAR = new FiscalYear(2554);
    private static final LocalDate FIRST = LocalDate.of(2010, 10, 1);
    private static final Actor HQ = new Actor(null, "hq", Role.HQ_PROCESS_OWNER, null, null);

    @Autowired
    DemoClock demoClock;

    @Autowired
    BusinessClock clock;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void phuketsYearOpens(
            @Autowired Actors actors,
            @Autowired RegistrySetup registry,
            @Autowired YearOpening opening,
            @Autowired DueJobs jobs) {
        actors.asSystem(() -> {
            registry.loadShipped();
            opening.open(YEAR, Set.of("83"));
            return jobs.runUntilNoneDue();
        });
    }

    private <T> T asHq(Supplier<T> work) {
        return actors.as(HQ, work);
    }

    private void advanceTo(LocalDate day) throws InterruptedException {
        asHq(() -> {
            demoClock.advanceTo(day);
            return day;
        });
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (asHq(demoClock::progress).running() && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertThat(asHq(demoClock::progress).failure()).isNull();
    }

    private Map<String, Long> states(String round) {
        return jdbc.sql("""
                        select er.state, count(*) from eplan.entry_round er join eplan.round r on r.id = er.round_id
                        where r.key = ? group by 1""").param(round).query((row, i) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    @Order(1)
    void startsOnTheFirstDayOfTheLettersYear() {
        assertThat(demoClock.movable()).isTrue();
        assertThat(clock.today()).isEqualTo(FIRST);
        assertThat(asHq(demoClock::nextDeadline)).isEqualTo(LocalDate.of(2010, 11, 1));
    }

    @Test
    @Order(2)
    void refusesToGoBackOrTooFarAndAnybodyButTheProcessOwner() {
        assertThatThrownBy(() -> advanceTo(FIRST)).isInstanceOf(Refused.class).hasMessageContaining("clock.past");
        assertThatThrownBy(() -> advanceTo(FIRST.plusYears(2)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("clock.far");
        var officer = new Actor(null, "o", Role.HQ_OFFICER, null, null);
        assertThatThrownBy(() -> actors.as(officer, () -> {
                    demoClock.stop();
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Order(3)
    void daysPassOneByOneAndTheStaffRecord() throws InterruptedException {
        advanceTo(LocalDate.of(2010, 11, 2));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2010, 11, 2));
        assertThat(asHq(demoClock::progress).jobsDone()).isPositive();
        assertThat(states("close-previous").getOrDefault("ACCEPTED", 0L)).isGreaterThanOrEqualTo(12);
        assertThat(states("plan")).as("the next row opened").doesNotContainKey("PLANNED");
        assertThat(jdbc.sql("select count(distinct on_day) from eplan.case_event where type = 'ITEM_COMPLETED'")
                        .query(Long.class)
                        .single())
                .as("not all on one day")
                .isGreaterThan(5);
    }

    @Test
    @Order(4)
    void theDayIsKeptOverARestart() {
        assertThat(new DemoDay(jdbc).today()).isEqualTo(LocalDate.of(2010, 11, 2));
    }

    @Test
    @Order(5)
    void aDayThatWasCutShortIsDoneAgainFirst() throws InterruptedException {
        jdbc.sql("update eplan.demo_clock set done_through = today - 1").update();
        LocalDate before = clock.today();
        long items = completionsOn(before);
        advanceTo(before.plusDays(1));
        assertThat(completionsOn(before))
                .as("what was done that day is not done twice")
                .isEqualTo(items);
        assertThat(jdbc.sql("select done_through from eplan.demo_clock")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(before.plusDays(1));
    }

    private long completionsOn(LocalDate day) {
        return jdbc.sql("select count(*) from eplan.case_event where type = 'ITEM_COMPLETED' and on_day = ?")
                .param(day)
                .query(Long.class)
                .single();
    }

    @Test
    @Order(6)
    void nobodyRecordsWhenTheSimulationIsOff() throws InterruptedException {
        asHq(() -> {
            demoClock.simulate(false);
            return null;
        });
        long before = completions();
        advanceTo(clock.today().plusDays(10));
        assertThat(completions()).isEqualTo(before);
        asHq(() -> {
            demoClock.simulate(true);
            return null;
        });
        assertThat(asHq(demoClock::simulating)).isTrue();
    }

    private long completions() {
        return jdbc.sql("select count(*) from eplan.case_event where type like 'ITEM_COMPLETED%'")
                .query(Long.class)
                .single();
    }
}
