package eplan.clock;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.DueJobs;
import eplan.hiring.HiringYears;
import eplan.hiring.HiringYears.Letter;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.FiscalYear;
import eplan.testing.EplanTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/**
 * The provinces hire for 2555 from July to December 2554; headquarters open the year and release the budget, and Phuket has an officer
 * who does nothing. Six provinces of the south have two posts each. In a database of its own, for its clock moves.
 */
@EplanTest
@Import(SimulatedHiringStage.class)
@ActiveProfiles("embedded")
@TestPropertySource(
        properties = {
            "eplan.test-database=simulated-hiring",
            "eplan.hiring.id-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
        })
class SimulatedHiringIT {

    private static final FiscalYear YEAR = new FiscalYear(2555);
    private static final LocalDate FIRST = LocalDate.of(2011, 7, 18);
    private static final LocalDate BUDGET = LocalDate.of(2011, 9, 12);
    private static final LocalDate LAST = LocalDate.of(2011, 12, 9);
    private static final byte[] PDF = "%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII);
    private static final Actor HQ = new Actor(null, "ประภา", Role.HQ_PROCESS_OWNER, null, null);
    private static final String PHUKETS = "province_id = (select id from eplan.province where code = '83')";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SimulatedHiring people;

    @Autowired
    Actors actors;

    @BeforeAll
    static void aSummerAndAnAutumnPass(
            @Autowired DemoDay clock,
            @Autowired SimulatedHiring people,
            @Autowired Actors actors,
            @Autowired DueJobs jobs,
            @Autowired HiringYears years,
            @Autowired SimulatedHiringStage stage) {
        clock.today();
        clock.begin(FIRST);
        stage.prepare();
        actors.as(HQ, () -> years.open(YEAR, new Letter("ว 1353", FIRST, LocalDate.of(2011, 6, 30), "guide.pdf", PDF)));
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            clock.begin(day);
            jobs.runUntilNoneDue();
            if (day.equals(BUDGET)) {
                actors.as(HQ, () -> years.releaseBudget(YEAR, Set.of(), "ว 99"));
            }
            play(actors, people, day);
            jobs.runUntilNoneDue();
        }
    }

    private static void play(Actors actors, SimulatedHiring people, LocalDate day) {
        actors.asSystem(() -> {
            people.play(day, () -> false);
            return day;
        });
    }

    private long count(String fromWhere) {
        return jdbc.sql("select count(*) from " + fromWhere).query(Long.class).single();
    }

    @Test
    void sendsMostRequestsInTimeAndAFewLate() {
        assertThat(count("eplan.hiring_step where kind = 'REQUEST' and done_on <= done_due"))
                .isGreaterThan(50);
        assertThat(count("eplan.hiring_step where kind = 'REQUEST' and done_on > done_due"))
                .isBetween(1L, 25L);
    }

    @Test
    void doesTheThreeDutiesOfEveryProvinceInWhichNobodyCanSignIn() {
        assertThat(count(
                        "eplan.hiring_step_now where kind in ('REQUEST', 'EVALUATION', 'APPROVAL') and state = 'OPEN' and not "
                                + PHUKETS))
                .isZero();
        assertThat(count("eplan.hiring_step_now where kind = 'SIGNING' and state = 'DONE'"))
                .isEqualTo(5);
    }

    @Test
    void leavesTheOfficeAloneThatIsThePeoples() {
        assertThat(jdbc.sql("select distinct state || ' ' || started from eplan.hiring_step_now where " + PHUKETS)
                        .query(String.class)
                        .list())
                .containsExactly("OPEN false");
    }

    @Test
    void signsWithPeopleWhoSayThatTheyAreSimulatedAndNotBeforeTheBudget() {
        assertThat(count("eplan.contract")).isEqualTo(10);
        assertThat(count("eplan.contract where signed_on < date '2011-09-12' or name not like '%จำลอง%'"))
                .isZero();
        assertThat(count("eplan.contract where state = 'RUNNING'")).isEqualTo(10);
        assertThat(count("eplan.portfolio_on(date '2011-12-09')"))
                .as("LAOs handed over")
                .isGreaterThan(100);
    }

    @Test
    void leavesTheDocumentsToHeadquarters() {
        long sent = count("eplan.contract where documents = 'WITH_HQ'");
        assertThat(sent).isGreaterThanOrEqualTo(8);
        assertThat(count("eplan.hiring_step_now where kind = 'DOCUMENT_CHECK' and state = 'OPEN'"))
                .isEqualTo(sent);
    }

    @Test
    void deliversAndInspectsTheFirstInstalments() {
        assertThat(count("eplan.instalment where number = 1 and state = 'ACCEPTED'"))
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void aDayThatIsDoneAgainChangesNothing() {
        long before = count("eplan.hiring_event");
        play(actors, people, LAST);
        assertThat(count("eplan.hiring_event")).isEqualTo(before);
    }
}
