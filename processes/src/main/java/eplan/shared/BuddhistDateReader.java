package eplan.shared;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads typed dates; {@link BuddhistDates#parse} says which. */
final class BuddhistDateReader {

    /** Years from here on are read as Buddhist era, smaller four-digit ones as Common Era. */
    private static final int FIRST_BUDDHIST = 2400;

    private static final int CENTURY = 2500;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final List<Locale> LANGUAGES = List.of(BuddhistDates.THAI, Locale.ENGLISH);

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{4}|\\d{2})");
    private static final Pattern RUN = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})([^\\d]+?)(\\d{4}|\\d{2})");

    private static final Map<String, Month> MONTHS = months();
    /** Weekdays, eras and particles, which people write or paste with a date and which decide nothing. */
    private static final Pattern FILLERS = fillers();
    /** What comes along unseen when text is pasted: zero-width spaces, byte order marks, soft hyphens. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");

    private static final Pattern EDGES = Pattern.compile("^[,\\s]+|\\s+$");

    private BuddhistDateReader() {}

    static Optional<LocalDate> read(String typed) {
        String text = UNSEEN.matcher(ThaiDigits.toArabic(typed)).replaceAll("").replace('\u00a0', ' ');
        String words = FILLERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String plain = EDGES.matcher(words).replaceAll("");
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        for (Pattern pattern : List.of(RUN, NUMBERS)) {
            Matcher m = pattern.matcher(plain);
            if (m.matches()) {
                return date(m.group(3), Integer.parseInt(m.group(2)), m.group(1));
            }
        }
        return named(plain);
    }

    private static Optional<LocalDate> named(String plain) {
        Matcher m = NAMED.matcher(plain);
        @Nullable Month month = m.matches() ? MONTHS.get(bare(m.group(2))) : null;
        return month == null ? Optional.empty() : date(m.group(3), month.getValue(), m.group(1));
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        int common = commonEra(Integer.parseInt(year));
        if (common < FIRST_YEAR || common > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(common, month, Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static int commonEra(int typed) {
        if (typed < 100) {
            return typed + CENTURY - BuddhistDates.ERA;
        }
        return typed >= FIRST_BUDDHIST ? typed - BuddhistDates.ERA : typed;
    }

    private static Map<String, Month> months() {
        Map<String, Month> names = new HashMap<>();
        for (Month month : Month.values()) {
            for (Locale language : LANGUAGES) {
                names.put(bare(month.getDisplayName(TextStyle.SHORT, language)), month);
                names.put(bare(month.getDisplayName(TextStyle.FULL, language)), month);
            }
        }
        return Map.copyOf(names);
    }

    /** Longest first, so that a weekday goes with its particle. */
    private static Pattern fillers() {
        Stream<String> weekdays = LANGUAGES.stream()
                .flatMap(language ->
                        Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, language)));
        Stream<String> words = LANGUAGES.stream()
                .flatMap(language -> Stream.of(
                        BuddhistDates.words(language).getString("date.fillers").split("\\|")));
        return Pattern.compile(Stream.concat(weekdays, words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    /** Without the dots, commas and spaces that people leave out of, or put beside, month names. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[.,\\s]", "");
    }
}
