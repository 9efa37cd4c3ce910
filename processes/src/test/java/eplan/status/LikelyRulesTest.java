package eplan.status;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.status.LikelyLate.Why;
import eplan.status.LikelyRules.Window;
import eplan.timeline.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LikelyRulesTest {

    private static final WorkingDays MONDAY_TO_FRIDAY =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    /** March 2554: a Tuesday. */
    private static final LocalDate OPENS = LocalDate.of(2011, 3, 1);

    /** 21 working days later, a Tuesday. */
    private static final LocalDate DUE = LocalDate.of(2011, 3, 29);

    private static Window on(int day) {
        return Window.of(OPENS, DUE, LocalDate.of(2011, 3, day), MONDAY_TO_FRIDAY);
    }

    @Test
    void theWindowCountsItsFirstAndLastDay() {
        assertThat(on(1)).isEqualTo(new Window(21, 21));
        assertThat(on(29)).isEqualTo(new Window(21, 1));
    }

    @Test
    void aWeekendTakesNothingOffWhatIsLeft() {
        assertThat(on(19).left()).isEqualTo(7);
        assertThat(on(20).left()).isEqualTo(7);
        assertThat(on(21).left()).isEqualTo(7);
    }

    @Test
    void beforeItOpensAllOfItIsLeft() {
        Window window = Window.of(OPENS, DUE, LocalDate.of(2011, 2, 1), MONDAY_TO_FRIDAY);
        assertThat(window).isEqualTo(new Window(21, 21));
    }

    @Test
    void untouchedIsLikelyLateFromTheDayOnWhichAThirdIsLeft() {
        assertThat(LikelyRules.why(false, on(18), 0)).isEmpty();
        assertThat(LikelyRules.why(false, on(21), 0)).containsExactly(Why.UNTOUCHED);
        assertThat(LikelyRules.why(false, on(29), 0)).containsExactly(Why.UNTOUCHED);
    }

    @Test
    void whatWasBegunIsNot() {
        assertThat(LikelyRules.why(true, on(29), 0)).isEmpty();
    }

    @Test
    void lateOnceIsNotLateTwice() {
        assertThat(LikelyRules.why(true, on(1), 1)).isEmpty();
        assertThat(LikelyRules.why(true, on(1), 2)).containsExactly(Why.LATE_TWICE);
    }

    @Test
    void bothReasonsAreTold() {
        assertThat(LikelyRules.why(false, on(28), 2)).containsExactly(Why.UNTOUCHED, Why.LATE_TWICE);
    }
}
