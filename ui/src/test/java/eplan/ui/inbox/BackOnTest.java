package eplan.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.ui.inbox.BackOn.Choice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BackOnTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2011, 3, 14);

    private static BackOn on(LocalDate today) {
        return new BackOn(
                () -> today, day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !day.equals(HOLIDAY));
    }

    @Test
    void offersTomorrowAndNextMonday() {
        BackOn days = on(LocalDate.of(2011, 3, 16));

        assertThat(days.choices()).containsExactly(Choice.NEXT_DAY, Choice.NEXT_WEEK, Choice.OTHER);
        assertThat(days.day(Choice.NEXT_DAY)).isEqualTo(LocalDate.of(2011, 3, 17));
        assertThat(days.day(Choice.NEXT_WEEK)).isEqualTo(LocalDate.of(2011, 3, 21));
        assertThat(days.day(Choice.OTHER)).isNull();
    }

    @Test
    void aMondayThatIsAHolidayMakesWayForTuesday() {
        BackOn days = on(LocalDate.of(2011, 3, 9));

        assertThat(days.day(Choice.NEXT_WEEK)).isEqualTo(LocalDate.of(2011, 3, 15));
    }

    @Test
    void onFridaysTheNextWorkingDayIsNextWeekAnyway() {
        BackOn days = on(LocalDate.of(2011, 3, 18));

        assertThat(days.day(Choice.NEXT_DAY)).isEqualTo(LocalDate.of(2011, 3, 21));
        assertThat(days.choices()).containsExactly(Choice.NEXT_DAY, Choice.OTHER);
    }
}
