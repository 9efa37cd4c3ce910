package eplan.plan;

import eplan.shared.FiscalYear;
import java.time.LocalDate;

/** The month that a monthly round is about: {@code monthly-02} of FY2554 is February 2011. */
final class Months {

    private static final int OCTOBER = 10;

    private Months() {}

    static LocalDate first(FiscalYear year, String period) {
        int month = number(period);
        return month >= OCTOBER
                ? year.first().withMonth(month)
                : year.first().plusYears(1).withMonth(month);
    }

    /** October: the year has no month before it. */
    static boolean isFirst(String period) {
        return number(period) == OCTOBER;
    }

    /** Key of the month before; October's is September's, of which the year has none yet. */
    static String before(String period) {
        int month = number(period);
        return "monthly-%02d".formatted(month == 1 ? 12 : month - 1);
    }

    private static int number(String period) {
        return Integer.parseInt(period.substring(period.lastIndexOf('-') + 1));
    }
}
