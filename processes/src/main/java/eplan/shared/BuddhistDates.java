package eplan.shared;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Dates as people read and type them: Buddhist era, Thai or English month names (the platform's own, CLDR). Stored dates
 * are ISO; this is the only place that turns them into words and back. Digits are Arabic; {@link ThaiDigits#toThai} turns
 * any of these into Thai ones.
 */
public final class BuddhistDates {

    public static final Locale THAI = Locale.forLanguageTag("th");

    /** Years between the Common and the Buddhist era. */
    public static final int ERA = 543;

    private BuddhistDates() {}

    /** With the weekday, as letters have it, such as {@code Wednesday, 9 March 2554}. */
    public static String complete(LocalDate day, Locale locale) {
        return words(locale).getString("date.weekday").formatted(weekday(day, locale), full(day, locale));
    }

    /** Such as {@code 9 March 2554}, in the language's own month names. */
    public static String full(LocalDate day, Locale locale) {
        return format("d MMMM y", day, locale);
    }

    /** Such as {@code 9 Mar 2554}, in the language's own short month names. */
    public static String medium(LocalDate day, Locale locale) {
        return format("d MMM y", day, locale);
    }

    /** Such as {@code 9 Mar}, where the year is clear from what is around it. */
    public static String dayAndMonth(LocalDate day, Locale locale) {
        return format("d MMM", day, locale);
    }

    /** Such as {@code Wed 9 Mar 2554}, for narrow screens. */
    public static String brief(LocalDate day, Locale locale) {
        return format("E d MMM y", day, locale);
    }

    /** Such as {@code March 2554}. */
    public static String monthAndYear(LocalDate day, Locale locale) {
        return format("MMMM y", day, locale);
    }

    /** First to last day without saying anything twice: {@code 1–31 Oct 2553}, {@code 1 Nov 2553 – 28 Feb 2554}. */
    public static String range(LocalDate first, LocalDate last, Locale locale) {
        if (first.equals(last)) {
            return medium(last, locale);
        }
        if (first.getYear() != last.getYear()) {
            return medium(first, locale) + " – " + medium(last, locale);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + medium(last, locale)
                : dayAndMonth(first, locale) + " – " + medium(last, locale);
    }

    /** The weekday's name, such as {@code Wednesday}. */
    public static String weekday(LocalDate day, Locale locale) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }

    /** The year of the Buddhist era that the day lies in, counted from 1 January. */
    public static int year(LocalDate day) {
        return day.getYear() + ERA;
    }

    /**
     * Reads what a person typed: {@code 16/3/2554}, {@code 16.3.54}, {@code 160354}, {@code 16 Mar 2554} with Thai or
     * English month names in full or short, with or without weekday and era, {@code 2011-03-16}; Arabic or Thai digits.
     * Two-digit years are 25xx of the Buddhist era, four-digit ones below 2400 are of the Common Era. Empty when it is
     * no such date, or none between 1900 and 2199 of the Common Era.
     */
    public static Optional<LocalDate> parse(String typed) {
        return BuddhistDateReader.read(typed);
    }

    /** Thai digits replaced by Arabic ones; everything else as it is. */
    public static String arabicDigits(String text) {
        return ThaiDigits.toArabic(text);
    }

    static ResourceBundle words(Locale locale) {
        Locale spoken = THAI.getLanguage().equals(locale.getLanguage()) ? THAI : Locale.ENGLISH;
        return ResourceBundle.getBundle(
                "i18n.dates",
                spoken,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String format(String pattern, LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale)
                .withChronology(ThaiBuddhistChronology.INSTANCE)
                .format(day);
    }
}
