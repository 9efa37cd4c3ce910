package eplan.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A Thai fiscal year (ปีงบประมาณ), named by the Buddhist-era year it ends in: FY2554 runs from 1 October 2010 to 30
 * September 2011.
 *
 * @param be the Buddhist-era year, such as 2554
 */
public record FiscalYear(int be) implements Comparable<FiscalYear> {

    private static final int BUDDHIST_ERA = 543;
    private static final int CENTURY = 2500;

    public FiscalYear {
        if (be < 2500 || be > 2700) {
            throw new IllegalArgumentException("not a Buddhist-era fiscal year: " + be);
        }
    }

    /** Reads what a person typed: {@code 2554}, {@code 54}, in Arabic or Thai digits; empty when it is no such year. */
    public static Optional<FiscalYear> parse(String typed) {
        String text = ThaiDigits.toArabic(typed).strip();
        if (!text.matches("\\d{2}|2[56]\\d{2}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text);
        return Optional.of(new FiscalYear(year < 100 ? CENTURY + year : year));
    }

    /** The fiscal year that {@code day} falls in. */
    public static FiscalYear of(LocalDate day) {
        int ends = day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear();
        return new FiscalYear(ends + BUDDHIST_ERA);
    }

    public LocalDate first() {
        return LocalDate.of(be - BUDDHIST_ERA - 1, Month.OCTOBER, 1);
    }

    public LocalDate last() {
        return LocalDate.of(be - BUDDHIST_ERA, Month.SEPTEMBER, 30);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    public FiscalYear previous() {
        return new FiscalYear(be - 1);
    }

    public FiscalYear next() {
        return new FiscalYear(be + 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(be, other.be);
    }

    @Override
    public String toString() {
        return Integer.toString(be);
    }
}
