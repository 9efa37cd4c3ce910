package eplan.timeline;

import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A day of any fiscal year, such as {@code 11-01} or {@code 02-last}: the last day of February is another one in leap
 * years. Months from October on lie in the fiscal year's first calendar year.
 *
 * @param dayOfMonth 0 for the month's last day
 */
record CalendarDay(Month month, int dayOfMonth) {

    private static final String LAST = "last";

    static CalendarDay parse(String text) {
        String[] parts = text.split("-");
        Month month = Month.of(Integer.parseInt(parts[0]));
        return new CalendarDay(month, LAST.equals(parts[1]) ? 0 : Integer.parseInt(parts[1]));
    }

    LocalDate in(FiscalYear year) {
        int calendarYear = month.compareTo(Month.OCTOBER) >= 0
                ? year.first().getYear()
                : year.last().getYear();
        YearMonth its = YearMonth.of(calendarYear, month);
        return dayOfMonth == 0 ? its.atEndOfMonth() : its.atDay(dayOfMonth);
    }
}
