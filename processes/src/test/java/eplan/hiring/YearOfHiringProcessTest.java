package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.DueJobs;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Hiring year 2606 of all provinces, working day by working day, with the real engine and database: in twelve of them chance rules what
 * people do and when, headquarters release the budget for some and later for all, move dates, return documents and cut headcounts. Each
 * evening everything is held against what must never be. In a database of its own, so that nobody else's cases run along.
 *
 * <p>Another year: {@code ./eplan test -Deplan.hired.seed=7}; a smaller one: {@code -Deplan.hired.wild=3}.
 */
@EplanTest
@TestPropertySource(
        properties = {
            "eplan.test-database=a-year-of-hiring",
            "eplan.hiring.id-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
        })
@Import({
    HiredYearActs.class,
    HiredYearBeginning.class,
    HiredYearChasers.class,
    HiredYearChases.class,
    HiredYearDuties.class,
    HiredYearEnding.class,
    HiredYearEnds.class,
    HiredYearEvening.class,
    HiredYearHalves.class,
    HiredYearHeadquarters.class,
    HiredYearPeople.class,
    HiredYearScores.class,
    HiredYearSigning.class,
    HiredYearSteps.class,
    HiredYearWork.class
})
class YearOfHiringProcessTest {

    /** By then the last instalment must have been accepted. */
    private static final LocalDate LAST = LocalDate.of(2063, 12, 28);

    private static final LocalDate LAST_OBJECTION = LocalDate.of(2062, 11, 30);
    private static final long SEED = Long.getLong("eplan.hired.seed", 2606);
    private static final int WILD = Integer.getInteger("eplan.hired.wild", 12);

    @Autowired
    SettableClock clock;

    @Autowired
    DueJobs jobs;

    @Autowired
    HiredYearBeginning beginning;

    @Autowired
    HiredYearHeadquarters headquarters;

    @Autowired
    HiredYearScores scores;

    @Autowired
    HiredYearSigning signing;

    @Autowired
    HiredYearEnds ends;

    @Autowired
    HiredYearChasers chasers;

    @Autowired
    HiredYearPeople people;

    @Autowired
    HiredYearEvening evening;

    @Autowired
    HiredYearEnding ending;

    private HiredYear year;

    @BeforeEach
    void open() {
        year = beginning.open(SEED, WILD);
    }

    @Test
    void nothingHappensThatMustNotAndEveryCaseEndsWithItsLastAcceptedInstalment() {
        for (LocalDate day = HiredYear.OPENING; !ending.over() && !day.isAfter(LAST); day = HiredYear.plus(day, 1)) {
            lived(day);
            assertThat(evening.faults(year))
                    .as("seed %d, evening of %s", SEED, day)
                    .isEmpty();
        }
        ending.mustBeComplete(year, SEED);
    }

    /** Says which seed and day it was, when somebody could not do what ought to be possible. */
    private void lived(LocalDate day) {
        try {
            live(day);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + SEED + ", on " + day + "; again with -Deplan.hired.seed=" + SEED, e);
        }
    }

    private void live(LocalDate day) {
        clock.set(day);
        year.today(day);
        ending.analyze(day);
        beginning.start(day);
        jobs.runUntilNoneDue();
        headquarters.act(year);
        signing.tooEarly(year);
        chasers.decide(year);
        if (day.isBefore(LAST_OBJECTION)) {
            scores.objectAndAnswer(year);
        }
        people.work(year);
        ends.end(year);
        chasers.chase(year);
        jobs.runUntilNoneDue();
    }
}
