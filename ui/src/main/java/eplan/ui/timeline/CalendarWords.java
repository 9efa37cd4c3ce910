package eplan.ui.timeline;

import com.vaadin.flow.component.UI;
import eplan.shared.BuddhistDates;
import eplan.timeline.RoundView;
import eplan.ui.casework.Words;
import eplan.ui.i18n.Languages;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the calendar says rounds, days and counts in the reader's language. */
final class CalendarWords {

    private CalendarWords() {}

    /** With its row number in the letter's calendar, such as {@code 2 Vision, strategies, three-year plan}; hiring has none there. */
    static String name(RoundView round) {
        String name = Words.either(round.nameTh(), round.nameEn());
        return round.row() == 0 || round.hiring() ? name : round.row() + " " + name;
    }

    static String window(RoundView round) {
        return BuddhistDates.range(round.opensOn(), round.dueOn(), locale());
    }

    static String day(LocalDate day) {
        return BuddhistDates.medium(day, locale());
    }

    /** Such as {@code Oct 53}, or {@code Nov} without its year. */
    static String month(LocalDate day, boolean withYear) {
        String name = day.getMonth().getDisplayName(TextStyle.SHORT, locale());
        return withYear ? name + " " + BuddhistDates.year(day) % 100 : name;
    }

    /** The short names of January to December, for the browser; none holds a bar. */
    static String months() {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.SHORT, locale()))
                .collect(Collectors.joining("|"));
    }

    static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Languages.THAI : ui.getLocale();
    }
}
