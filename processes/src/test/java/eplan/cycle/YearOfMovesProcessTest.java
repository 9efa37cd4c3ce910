package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.DueJobs;
import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Shift;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * FY2554 of 40 LAOs of Nong Khai, a part of which becomes Bueng Kan in March, day by day with the real engine: headquarters move due
 * dates, openings, locks and holidays by change sets at random, at once, for a coming day or back again; single LAOs get later
 * dates; a special round comes in; people record. After each step timers, tasks, work items and lateness agree with the deadline
 * records. In a database of its own, because it moves the dates of the nation.
 *
 * <p>Another year: {@code ./eplan test -Deplan.moves.seed=7}; a smaller one: {@code -Deplan.moves.laos=10}.
 */
@EplanTest
@TestPropertySource(properties = "eplan.test-database=a-year-of-moves")
@Import({
    YearBeginning.class,
    YearRecording.class,
    MovedYearRecords.class,
    MovedYearEdits.class,
    MovedYearChanges.class,
    MovedYearFlood.class,
    MovedYearExtensions.class,
    MovedYearPeople.class,
    MovedYearAgreement.class,
    MovedYearStrays.class,
    MovedYearLateness.class
})
class YearOfMovesProcessTest {

    /** A few weeks later, so that the rounds that end with the year are chased too. */
    private static final LocalDate LAST = LocalDate.of(2011, 10, 20);

    private static final LocalDate FLOOD = LocalDate.of(2011, 1, 10);
    private static final long SEED = Long.getLong("eplan.moves.seed", 2554);
    private static final int LAOS = Integer.getInteger("eplan.moves.laos", 40);

    /** The tables grow from nothing while their statistics call them empty. */
    private static final String ANALYZE = """
            analyze eplan.lao_year, eplan.entry_round, eplan.entry_record, eplan.escalation, eplan.work_item,
                    eplan.case_event, eplan.deadline, camunda.act_ru_job, camunda.act_ru_task,
                    camunda.act_ru_execution, camunda.act_ru_variable""";

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
    MovedYearRecords records;

    @Autowired
    MovedYearChanges changes;

    @Autowired
    MovedYearFlood flood;

    @Autowired
    MovedYearExtensions extensions;

    @Autowired
    MovedYearPeople people;

    @Autowired
    MovedYearAgreement agreement;

    @Autowired
    MovedYearLateness lateness;

    @Autowired
    JdbcClient jdbc;

    private YearState year;

    /** Some rounds shift; their dates are working days to begin with. */
    @BeforeEach
    void open() {
        year = beginning.open(SEED, LAOS);
        shift(Shift.NEXT, "plan", "spending-q3");
        shift(Shift.PREVIOUS, "verify-q2", "close-year");
    }

    private void shift(Shift shift, String... keys) {
        jdbc.sql("update eplan.round set shift = ? where key = any(?)")
                .params(shift.name(), keys)
                .update();
    }

    @Test
    void timersTasksWorkAndLatenessAgreeWithTheDatesAfterEveryStepOfAYear() {
        for (LocalDate day = YearBeginning.YEAR.first(); !day.isAfter(LAST); day = day.plusDays(1)) {
            lived(day);
        }
        assertThat(jdbc.sql("select distinct type from eplan.case_event")
                        .query(String.class)
                        .list())
                .as("seed %d: what a year brings", SEED)
                .contains(
                        "REMINDED",
                        "ESCALATED",
                        "CLIMBED",
                        "PROMISED",
                        "ON_BEHALF_ASKED",
                        "DEADLINE_MOVED",
                        "ESCALATION_WITHDRAWN",
                        "ROUND_ACCEPTED");
        assertThat(jdbc.sql("select state from eplan.change_set")
                        .query(String.class)
                        .list())
                .as("seed %d: change sets", SEED)
                .contains("APPLIED", "UNDONE")
                .hasSizeGreaterThan(40);
    }

    /** Says which seed and day it was. */
    private void lived(LocalDate day) {
        try {
            live(day);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + SEED + ", on " + day + "; again with -Deplan.moves.seed=" + SEED, e);
        }
    }

    private void live(LocalDate day) {
        clock.set(day);
        if (day.getDayOfMonth() == 1) {
            jdbc.sql(ANALYZE).update();
        }
        actors.asSystem(() -> {
            registry.startDay(day);
            return day;
        });
        changes.startDay(day);
        settle(day, "in the morning");
        if (day.equals(FLOOD)) {
            flood.comes(day);
            agree(day, true, "after a special round was added");
        }
        moves(day);
        people.work(year, day);
        jobs.runUntilNoneDue();
        assertThat(lateness.faults(year, day)).as("lateness in the evening").isEmpty();
    }

    /** Of a second move the jobs of the first may not have run yet. */
    private void moves(LocalDate day) {
        boolean settled = true;
        while (year.chance(0.3)) {
            OptionalLong raised = move(day);
            agree(day, false, "after a move");
            if (year.chance(0.7)) {
                long before = records.chased();
                settle(day, "after a move and its jobs");
                if (settled && raised.isPresent()) {
                    assertThat(records.chased() - before).as("raised").isEqualTo(raised.getAsLong());
                }
                settled = true;
            } else {
                settled = false;
            }
        }
        if (!settled) {
            settle(day, "after moves and their jobs");
        }
    }

    private OptionalLong move(LocalDate day) {
        switch (year.between(1, 10)) {
            case 1, 2 -> extensions.extendOrTakeBack(year, day);
            case 3, 4 -> changes.undo(year);
            default -> {
                return changes.change(year, day);
            }
        }
        return OptionalLong.empty();
    }

    private void settle(LocalDate day, String when) {
        jobs.runUntilNoneDue();
        agree(day, true, when);
    }

    private void agree(LocalDate day, boolean settled, String when) {
        assertThat(agreement.faults(year, day, settled)).as(when).isEmpty();
    }
}
