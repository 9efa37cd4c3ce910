package eplan.ui.casework;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import eplan.shared.BuddhistDates;
import eplan.shared.BusinessClock;
import eplan.ui.i18n.Languages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What screens say, in the language of the person in front of them (the current UI's). */
public final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private Words() {}

    /** The text of a message key; days among the parameters are put into words. */
    public static String of(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    /** Whichever of two names is in the reader's language. */
    public static String either(String thai, String english) {
        return Languages.choose(locale(), thai, english);
    }

    /** Such as {@code 28 Feb}, where the year is clear. */
    public static String brief(LocalDate day) {
        return BuddhistDates.dayAndMonth(day, locale());
    }

    /** Such as {@code 3 Mar 10.12}, in Thai time. */
    public static String moment(Instant at) {
        ZonedDateTime local = at.atZone(BusinessClock.ZONE);
        return brief(local.toLocalDate()) + " " + TIME.format(local);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Languages.THAI : ui.getLocale();
    }
}
