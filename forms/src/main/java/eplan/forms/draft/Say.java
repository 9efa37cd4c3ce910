package eplan.forms.draft;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import eplan.shared.BuddhistDates;
import eplan.shared.BusinessClock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What forms say, in the language of the person in front of them. */
public final class Say {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

    private Say() {}

    public static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    /** Such as {@code 3 Mar 2554 10.12}, in Thai time. */
    public static String moment(Instant at) {
        UI ui = UI.getCurrent();
        ZonedDateTime local = at.atZone(BusinessClock.ZONE);
        return BuddhistDates.medium(local.toLocalDate(), ui == null ? BuddhistDates.THAI : ui.getLocale()) + " "
                + TIME.format(local);
    }

    /** Such as {@code 10.42.07}, in Thai time. */
    public static String second(Instant at) {
        return SECOND.format(at.atZone(BusinessClock.ZONE));
    }
}
