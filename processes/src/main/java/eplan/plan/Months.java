package eplan.plan;

import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The month that a monthly round is about: {@code monthly-02} of FY2554 is February 2011, and so is {@code monthly-02-2}, which was
 * split off it. Other rounds that headquarters add may ask for a monthly menu too; they are about no certain month.
 */
final class Months {

    private static final Pattern MONTHLY = Pattern.compile("monthly-(0[1-9]|1[0-2])(-.*)?");
    private static final int OCTOBER = 10;

    private Months() {}

    static Optional<LocalDate> first(FiscalYear year, String period) {
        return monthly(period)
                .map(Months::number)
                .map(month -> month >= OCTOBER
                        ? year.first().withMonth(month)
                        : year.first().plusYears(1).withMonth(month));
    }

    /** Key of the month before; empty for October: the year has no month before it. */
    static Optional<String> before(String period) {
        return monthly(period).filter(round -> number(round) != OCTOBER).map(Months::previous);
    }

    private static String previous(MatchResult round) {
        int month = number(round);
        String part = round.group().substring(round.end(1));
        return "monthly-%02d".formatted(month == 1 ? 12 : month - 1) + part;
    }

    private static int number(MatchResult round) {
        return Integer.parseInt(round.group(1));
    }

    private static Optional<MatchResult> monthly(String period) {
        Matcher round = MONTHLY.matcher(period);
        return round.matches() ? Optional.of(round.toMatchResult()) : Optional.empty();
    }
}
