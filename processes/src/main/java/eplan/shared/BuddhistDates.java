package eplan.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people read and type them: Buddhist era, Thai or English month names. Stored dates are ISO; this is the only
 * place that turns them into words and back.
 */
public final class BuddhistDates {

    public static final Locale THAI = Locale.forLanguageTag("th");

    /** Years from here on are read as Buddhist era, smaller four-digit ones as Common Era. */
    private static final int FIRST_BUDDHIST = 2400;

    private static final int ERA = 543;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{4}|\\d{2})");
    private static final Pattern RUN = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})\\s*([^\\d]+?)\\s*(\\d{4}|\\d{2})");

    private BuddhistDates() {}

    /** Such as {@code 9 Mar 2554}, in the language's own short month names. */
    public static String medium(LocalDate day, Locale locale) {
        return format("d MMM y", day, locale);
    }

    /** Such as {@code 9 March 2554}, in the language's own month names. */
    public static String full(LocalDate day, Locale locale) {
        return format("d MMMM y", day, locale);
    }

    /** Such as {@code 9 Mar}, where the year is clear from what is around it. */
    public static String dayAndMonth(LocalDate day, Locale locale) {
        return format("d MMM", day, locale);
    }

    /** Such as {@code Wed 9 Mar 2554}, for narrow screens. */
    public static String brief(LocalDate day, Locale locale) {
        return format("E d MMM y", day, locale);
    }

    /** The weekday's name, such as {@code Wednesday}. */
    public static String weekday(LocalDate day, Locale locale) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }

    private static String format(String pattern, LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale)
                .withChronology(ThaiBuddhistChronology.INSTANCE)
                .format(day);
    }

    /**
     * Reads what a person typed: {@code 16/3/2554}, {@code 16.3.54}, {@code 160354}, {@code 16 Mar 2554} with Thai or
     * English month names in full or short, {@code 2011-03-16}; Arabic or Thai digits. Two-digit years are 25xx of the
     * Buddhist era. Empty when it is no such date.
     */
    public static Optional<LocalDate> parse(String typed) {
        String text = arabicDigits(typed).strip().toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        for (Pattern pattern : List.of(RUN, NUMBERS)) {
            Matcher m = pattern.matcher(text);
            if (m.matches()) {
                return date(m.group(3), Integer.parseInt(m.group(2)), m.group(1));
            }
        }
        Matcher named = NAMED.matcher(text);
        return named.matches()
                ? month(named.group(2)).flatMap(month -> date(named.group(3), month.getValue(), named.group(1)))
                : Optional.empty();
    }

    /** Thai digits replaced by Arabic ones; everything else as it is. */
    public static String arabicDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
            out.appendCodePoint(digit >= 0 ? '0' + digit : c);
        });
        return out.toString();
    }

    private static Optional<Month> month(String name) {
        String wanted = bare(name);
        for (Month month : Month.values()) {
            for (Locale locale : List.of(THAI, Locale.ENGLISH)) {
                if (wanted.equals(bare(month.getDisplayName(TextStyle.SHORT, locale)))
                        || wanted.equals(bare(month.getDisplayName(TextStyle.FULL, locale)))) {
                    return Optional.of(month);
                }
            }
        }
        return Optional.empty();
    }

    /** Without the dots and spaces that people leave out of short month names. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[.\\s]", "");
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(commonEra(Integer.parseInt(year)), month, Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static int commonEra(int typed) {
        if (typed < 100) {
            return typed + 2500 - ERA;
        }
        return typed >= FIRST_BUDDHIST ? typed - ERA : typed;
    }
}
