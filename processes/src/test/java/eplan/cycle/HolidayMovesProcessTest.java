package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.DueJobs;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import eplan.timeline.Holidays;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Holidays.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A new holiday, or one that is taken away, moves what runs by working days at once; dates stay. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class HolidayMovesProcessTest {

    private static final String MONTH = "monthly-10";
    private static final String PLAN = "plan";

    /** Of no shipped holiday, so that it marks what these tests put. */
    private static final String SOURCE = "ทดสอบวันหยุด";

    private static final LocalDate THIRD_OF_NOVEMBER = LocalDate.of(2010, 11, 3);
    private static final LocalDate SEVENTH_OF_MARCH = LocalDate.of(2011, 3, 7);

    @Autowired
    CycleScenario play;

    @Autowired
    Holidays holidays;

    @Autowired
    DueJobs jobs;

    private WatchedCases seen;

    @BeforeEach
    void begin() {
        seen = new WatchedCases(play);
    }

    @AfterEach
    void asShipped() {
        play.jdbc
                .sql("delete from eplan.holiday where source = ?")
                .param(SOURCE)
                .update();
    }

    @Test
    void anEscalationThatIsNotDueYetByTheNewHolidaysIsWithdrawnAndComesBack() {
        LaoId lao = monthOverdue();
        put(THIRD_OF_NOVEMBER, Kind.SPECIAL);
        assertThat(seen.expedite(lao, MONTH)).containsExactly("EXPEDITE OFFICER WITHDRAWN 1");
        assertThat(play.round(lao, MONTH).escalation().withdrawnReason()).contains("วันหยุดพิเศษ", "มติ ครม.");
        assertThat(play.events(lao)).contains("ESCALATION_WITHDRAWN").doesNotContain("DEADLINE_MOVED");
        jobs.runUntilNoneDue();
        assertThat(seen.looksOn(lao, MONTH)).isEqualTo(LocalDate.of(2010, 11, 5));
        play.on(2010, 11, 5);
        assertThat(seen.expedite(lao, MONTH)).containsExactly("EXPEDITE OFFICER OPEN 1");
    }

    @Test
    void whatIsDueAllTheSameStays() {
        LaoId lao = monthOverdue();
        play.on(2010, 11, 5);
        put(THIRD_OF_NOVEMBER, Kind.SPECIAL);
        assertThat(seen.expedite(lao, MONTH)).containsExactly("EXPEDITE OFFICER OPEN 1");
        assertThat(play.events(lao)).doesNotContain("ESCALATION_WITHDRAWN");
    }

    @Test
    void whatCountsForSomeProvincesOnlyOrFallsOnAWeekendMovesNothing() {
        LaoId lao = monthOverdue();
        LocalDate step = seen.stepsOn(lao, MONTH);
        put(THIRD_OF_NOVEMBER, Kind.REGIONAL);
        put(LocalDate.of(2010, 11, 6), Kind.SPECIAL);
        assertThat(seen.expedite(lao, MONTH)).containsExactly("EXPEDITE OFFICER OPEN 1");
        assertThat(seen.stepsOn(lao, MONTH)).isEqualTo(step);
    }

    @Test
    void theNextStepWaitsOneDayMore() {
        LaoId lao = planOverdue();
        play.on(2011, 3, 4);
        assertThat(seen.stepsOn(lao, PLAN)).isEqualTo(LocalDate.of(2011, 3, 8));
        put(SEVENTH_OF_MARCH, Kind.SPECIAL);
        assertThat(seen.stepsOn(lao, PLAN)).isEqualTo(LocalDate.of(2011, 3, 9));
        play.on(2011, 3, 8);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE OFFICER OPEN 1");
        play.on(2011, 3, 9);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE HEAD OPEN 2");
    }

    @Test
    void aHolidayThatIsTakenAwayLetsItClimbAtOnce() {
        LaoId lao = planOverdue();
        put(SEVENTH_OF_MARCH, Kind.SPECIAL);
        play.on(2011, 3, 8);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE OFFICER OPEN 1");
        remove(SEVENTH_OF_MARCH);
        jobs.runUntilNoneDue();
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE HEAD OPEN 2");
    }

    @Test
    void theAnalystsTaskIsTakenBackUntilItIsDueAgain() {
        LaoId lao = planOverdue();
        play.on(2011, 3, 8);
        assertThat(seen.work(lao, PLAN, "ON_BEHALF")).containsExactly("ON_BEHALF ANALYST OPEN 0");
        put(SEVENTH_OF_MARCH, Kind.SPECIAL);
        assertThat(seen.work(lao, PLAN, "ON_BEHALF")).containsExactly("ON_BEHALF ANALYST WITHDRAWN 0");
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE HEAD OPEN 2");
        jobs.runUntilNoneDue();
        play.on(2011, 3, 9);
        assertThat(seen.work(lao, PLAN, "ON_BEHALF"))
                .containsExactly("ON_BEHALF ANALYST WITHDRAWN 0", "ON_BEHALF ANALYST OPEN 0");
    }

    @Test
    void aReminderComesOneDayEarlier() {
        LaoId lao = play.opened();
        play.on(2011, 2, 10);
        assertThat(seen.looksOn(lao, PLAN)).isEqualTo(LocalDate.of(2011, 2, 16));
        put(LocalDate.of(2011, 2, 24), Kind.SPECIAL);
        assertThat(seen.looksOn(lao, PLAN)).isEqualTo(LocalDate.of(2011, 2, 15));
        long before = reminders(lao);
        play.on(2011, 2, 15);
        assertThat(reminders(lao)).isEqualTo(before + 1);
    }

    private long reminders(LaoId lao) {
        return play.events(lao).stream().filter("REMINDED"::equals).count();
    }

    /** Three working days after 31 October. */
    private LaoId monthOverdue() {
        LaoId lao = play.opened();
        play.on(2010, 11, 4);
        assertThat(seen.expedite(lao, MONTH)).containsExactly("EXPEDITE OFFICER OPEN 1");
        return lao;
    }

    private LaoId planOverdue() {
        LaoId lao = play.opened();
        play.on(2011, 3, 1);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE OFFICER OPEN 1");
        return lao;
    }

    private void put(LocalDate day, Kind kind) {
        play.as(play.hq(), () -> {
            holidays.put(new Holiday(day, "วันหยุดพิเศษ", "", kind, SOURCE, ""), "มติ ครม.");
            return true;
        });
    }

    private void remove(LocalDate day) {
        play.as(play.hq(), () -> {
            holidays.remove(day, "ยกเลิกมติ");
            return true;
        });
    }
}
