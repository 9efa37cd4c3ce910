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

    private LocalDate due(StepKind kind, LocalDate from) {
        return dates.due(dates.counted(kind, from));
    }

    private LocalDate documents(LocalDate from) {
        return due(StepKind.DOCUMENTS, from);
    }

    @Test
    void documentsAreDueFifteenDaysAfterSigningTheFirstDayNotCounted() {
        assertThat(documents(october(3))).isEqualTo(october(18));
    }

    @Test
    void dayFifteenOnASaturdayMovesToMonday() {
        assertThat(documents(LocalDate.of(2011, 9, 30))).isEqualTo(LocalDate.of(2011, 10, 17));
    }

    @Test
    void dayFifteenInALongHolidayMovesToTheFirstWorkingDayAfterIt() {
        assertThat(documents(october(4))).isEqualTo(october(25));
        assertThat(documents(october(9))).isEqualTo(october(25));
    }

    @Test
    void holidaysBetweenDoNotCount() {
        assertThat(documents(october(11))).isEqualTo(october(26));
    }

    @Test
    void signingIsDueWorkingDaysAfterTheLaterOfApprovalAndBudget() {
        assertThat(dates.due(dates.signing(october(3), LocalDate.of(2011, 9, 1))))
                .isEqualTo(october(17));
        assertThat(dates.due(dates.signing(LocalDate.of(2011, 9, 1), october(3))))
                .isEqualTo(october(17));
    }

    @Test
    void checkDeliveryAndInspectionAreDueInWorkingDays() {
        assertThat(due(StepKind.DOCUMENT_CHECK, october(3))).isEqualTo(october(17));
        assertThat(due(StepKind.DELIVERY, october(31))).isEqualTo(LocalDate.of(2011, 11, 7));
        assertThat(due(StepKind.INSPECTION, october(17))).as("over the holiday").isEqualTo(october(28));
    }

    /** Documents of a contract signed on 4 October, due on the 25th only because of the holidays from the 19th to the 24th. */
    private static LocalDate again(LocalDate before, LocalDate today) {
        WorkingDays noHolidays = day -> !WEEKEND.contains(day.getDayOfWeek());
        return new CountedDate(StepKind.DOCUMENTS, october(4), StepDates.DOCUMENT_DAYS)
                .again(before, today, noHolidays);
    }

    @Test
    void withoutTheHolidayTheDateIsWhatItWouldHaveBeen() {
        assertThat(again(october(25), october(10))).isEqualTo(october(19));
        assertThat(again(october(25), october(19))).as("on that day").isEqualTo(october(19));
    }

    @Test
    void nobodyBecomesLateByAHolidayThatGoes() {
        assertThat(again(october(25), october(20))).isEqualTo(october(20));
        assertThat(again(october(25), october(22))).as("a Saturday").isEqualTo(october(24));
        assertThat(again(october(25), october(25))).isEqualTo(october(25));
    }

    @Test
    void whatIsLateAlreadyIsNotLaterThanItWas() {
        assertThat(again(october(25), october(26))).isEqualTo(october(25));
    }

    @Test
    void whatIsLateAlreadyIsLessSoByAHolidayThatComes() {
        var counted = new CountedDate(StepKind.INSPECTION, october(17), 5);
        assertThat(counted.again(october(24), october(31), days)).isEqualTo(october(28));
    }
}
