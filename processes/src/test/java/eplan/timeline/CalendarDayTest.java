package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.FiscalYear;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarDayTest {

    @Test
    void monthsFromOctoberLieInTheFirstCalendarYear() {
        assertThat(CalendarDay.parse("10-01").in(new FiscalYear(2554))).isEqualTo(LocalDate.of(2010, 10, 1));
        assertThat(CalendarDay.parse("09-last").in(new FiscalYear(2554))).isEqualTo(LocalDate.of(2011, 9, 30));
    }

    @Test
    void februaryIsLongerInLeapYears() {
        assertThat(CalendarDay.parse("02-last").in(new FiscalYear(2554))).isEqualTo(LocalDate.of(2011, 2, 28));
        assertThat(CalendarDay.parse("02-last").in(new FiscalYear(2555))).isEqualTo(LocalDate.of(2012, 2, 29));
    }
}
