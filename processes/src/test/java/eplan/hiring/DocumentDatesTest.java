package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.HiringYears.Terms;
import eplan.timeline.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Days of steps with dates of their own, by a calendar with a long holiday in October 2554. */
class DocumentDatesTest {

    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Wednesday 19 to Monday 24 October 2554, with the weekend between. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(october(19), october(20), october(21), october(24));

    private final WorkingDays days = day -> !WEEKEND.contains(day.getDayOfWeek()) && !HOLIDAYS.contains(day);
    private final StepDates dates = new StepDates(days, () -> new Terms(10, 10, 5, 5));

    private static LocalDate october(int day) {
        return LocalDate.of(2011, 10, day);
    }

    @Test
    void documentsAreDueFifteenDaysAfterSigningTheFirstDayNotCounted() {
        assertThat(dates.documents(october(3))).isEqualTo(october(18));
    }

    @Test
    void dayFifteenOnASaturdayMovesToMonday() {
        assertThat(dates.documents(LocalDate.of(2011, 9, 30))).isEqualTo(LocalDate.of(2011, 10, 17));
    }

    @Test
    void dayFifteenInALongHolidayMovesToTheFirstWorkingDayAfterIt() {
        assertThat(dates.documents(october(4))).isEqualTo(october(25));
        assertThat(dates.documents(october(9))).isEqualTo(october(25));
    }

    @Test
    void holidaysBetweenDoNotCount() {
        assertThat(dates.documents(october(11))).isEqualTo(october(26));
    }

    @Test
    void signingIsDueWorkingDaysAfterTheLaterOfApprovalAndBudget() {
        assertThat(dates.signing(october(3), LocalDate.of(2011, 9, 1))).isEqualTo(october(17));
        assertThat(dates.signing(LocalDate.of(2011, 9, 1), october(3))).isEqualTo(october(17));
    }

    @Test
    void checkDeliveryAndInspectionAreDueInWorkingDays() {
        assertThat(dates.check(october(3))).isEqualTo(october(17));
        assertThat(dates.delivery(october(31))).isEqualTo(LocalDate.of(2011, 11, 7));
        assertThat(dates.inspection(october(17))).as("over the holiday").isEqualTo(october(28));
    }
}
