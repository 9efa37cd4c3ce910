package eplan.ui.timeline;

import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days of a fiscal year as places on a line, in percent of its length. */
record YearScale(FiscalYear year) {

    /** CSS that puts something from the morning of {@code first} to the night of {@code last}; cut off at the year's ends. */
    String span(LocalDate first, LocalDate last) {
        double from = at(first);
        return String.format(
                Locale.ROOT, "left: %.2f%%; width: %.2f%%", from, Math.max(0, at(last.plusDays(1)) - from));
    }

    String from(LocalDate day) {
        return String.format(Locale.ROOT, "left: %.2f%%", at(day));
    }

    /** How much of the year lies before the day, from 0 to 1. */
    double part(LocalDate day) {
        long days = ChronoUnit.DAYS.between(year.first(), year.last()) + 1;
        long passed = Math.clamp(ChronoUnit.DAYS.between(year.first(), day), 0, days);
        return (double) passed / days;
    }

    private double at(LocalDate day) {
        return 100 * part(day);
    }
}
