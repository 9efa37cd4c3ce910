package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.LaoChecks.Week;
import eplan.cycle.LaoChecks.WeekState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CheckWeekStateTest {

    private static final Week OVER = week(true, false);
    private static final Week RUNNING = week(true, true);
    private static final Week WITHOUT_A_WORKING_DAY = week(false, false);

    private static Week week(boolean counts, boolean running) {
        LocalDate monday = LocalDate.of(2011, 3, 7);
        return new Week(monday, monday.plusDays(6), counts, running);
    }

    @Test
    void aWeekInWhichNobodyLookedAtAnyIsMissed() {
        assertThat(WeekState.of(OVER, 10, 0, 0)).isEqualTo(WeekState.MISSED);
        assertThat(WeekState.of(OVER, 10, 0, 4)).isEqualTo(WeekState.MISSED);
    }

    @Test
    void someOfThemIsPartly() {
        assertThat(WeekState.of(OVER, 10, 1, 9)).isEqualTo(WeekState.PARTLY);
    }

    @Test
    void allOfThemIsCompleteEvenBeforeTheWeekIsOver() {
        assertThat(WeekState.of(OVER, 10, 6, 10)).isEqualTo(WeekState.COMPLETE);
        assertThat(WeekState.of(RUNNING, 10, 6, 10)).isEqualTo(WeekState.COMPLETE);
        assertThat(WeekState.of(OVER, 10, 0, 10)).isEqualTo(WeekState.COMPLETE);
    }

    @Test
    void aWeekThatRunsIsNotMissedYet() {
        assertThat(WeekState.of(RUNNING, 10, 0, 0)).isEqualTo(WeekState.RUNNING);
    }

    @Test
    void aWeekWithoutAWorkingDayIsNeverMissed() {
        assertThat(WeekState.of(WITHOUT_A_WORKING_DAY, 10, 0, 0)).isEqualTo(WeekState.HOLIDAY);
    }

    @Test
    void whoHasNoLaoMissesNothing() {
        assertThat(WeekState.of(OVER, 0, 0, 0)).isEqualTo(WeekState.NO_LAO);
    }
}
