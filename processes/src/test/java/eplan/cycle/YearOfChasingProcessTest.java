package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.DueJobs;
import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * FY2554 of 500 LAOs, day by day, with the real engine and database: all of Nong Khai, a part of which becomes Bueng Kan in
 * March, all of Nakhon Ratchasima, and some of Trat. Chance decides what people do, dates move, and each evening every round is
 * held against {@link YearRound}. In a database of its own, so that nobody else's cases run along.
 *
 * <p>Another year: {@code ./eplan test -Deplan.year.seed=7}; a smaller one: {@code -Deplan.year.laos=50}.
 */
@EplanTest
@TestPropertySource(properties = "eplan.test-database=a-year-of-chasing")
@Import({
    YearBeginning.class,
    YearRecording.class,
    YearVerdicts.class,
    YearChasers.class,
    YearExtensions.class,
    YearMoves.class,
    YearEvening.class
})
class YearOfChasingProcessTest {

    /** A month later, so that the rounds that end with the year are chased too. */
    private static final LocalDate LAST = LocalDate.of(2011, 10, 31);

    private static final long SEED = Long.getLong("eplan.year.seed", 2554);
    private static final int LAOS = Integer.getInteger("eplan.year.laos", 500);

    /** The tables grow from nothing while their statistics call them empty. */
    private static final String ANALYZE = """
            analyze eplan.lao_year, eplan.entry_round, eplan.entry_record, eplan.escalation, eplan.work_item,
                    eplan.case_event, camunda.act_ru_job, camunda.act_ru_task, camunda.act_ru_execution,
                    camunda.act_ru_variable""";

    @Autowired
    SettableClock clock;

    @Autowired
    DueJobs jobs;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup registry;

    @Autowired
    YearBeginning beginning;

    @Autowired
    YearRecording recording;

    @Autowired
    YearChasers chasers;

    @Autowired
    YearMoves moves;

    @Autowired
    YearVerdicts verdicts;

    @Autowired
    YearEvening evening;

    @Autowired
    JdbcClient jdbc;

    private YearState year;

    @BeforeEach
    void open() {
        year = beginning.open(SEED, LAOS);
    }

    @Test
    void whatIsOverdueIsChasedAsTheLadderSaysOnEveryEveningAndNothingElseIs() {
        for (LocalDate day = YearBeginning.YEAR.first(); !day.isAfter(LAST); day = day.plusDays(1)) {
            lived(day);
            assertThat(evening.faults(year, day))
                    .as("seed %d, evening of %s", SEED, day)
                    .isEmpty();
        }
        assertThat(jdbc.sql("select distinct type from eplan.case_event")
                        .query(String.class)
                        .list())
                .as("seed %d: what a year brings", SEED)
                .contains(
                        "ESCALATED",
                        "CLIMBED",
                        "CHASED",
                        "PROMISED",
                        "PROMISE_BROKEN",
                        "PASSED_UP",
                        "ON_BEHALF_ASKED",
                        "ON_BEHALF_WANTED",
                        "ITEM_COMPLETED_ON_BEHALF",
                        "DEADLINE_MOVED",
                        "ESCALATION_WITHDRAWN",
                        "ESCALATION_ENDED_BY_RECORDING",
                        "ROUND_RETURNED",
                        "ROUND_RETIRED",
                        "ROUND_NOT_RECEIVED");
    }

    /** Says which seed and day it was, when somebody could not do what ought to be possible. */
    private void lived(LocalDate day) {
        try {
            live(day);
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + SEED + ", on " + day, e);
        }
    }

    private void live(LocalDate day) {
        clock.set(day);
        if (day.getDayOfMonth() == 1) {
            jdbc.sql(ANALYZE).update();
        }
        year.dates().live(beginning.provinces(day));
        recording.open(year, day);
        actors.asSystem(() -> {
            registry.startDay(day);
            return day;
        });
        settle(day);
        boolean moved = moves.headquarters(year, day);
        recording.record(year, day);
        if (year.dates().works(day)) {
            chasers.chase(year, day);
        }
        if (!moved) { // of what is returned on such a day the watch may look before the morning
            verdicts.verify(year, day);
        }
        settle(day);
    }

    private void settle(LocalDate day) {
        jobs.runUntilNoneDue();
        year.settle(day);
    }
}
