package eplan.ui.i18n;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import eplan.shared.BuddhistDates;
import eplan.shared.Texts;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Thai unless the person has switched to English; the choice is kept in a cookie for a year. */
public final class Languages {

    public static final Locale THAI = BuddhistDates.THAI;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = Texts.LANGUAGES;

    private static final String COOKIE = "eplan-language";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private Languages() {}

    /** What the cookie says, else Thai: a browser set to English does not make a Thai officer's screen English. */
    static Locale of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> closest(Locale.forLanguageTag(cookie.getValue())))
                .findFirst()
                .orElse(THAI);
    }

    static Locale closest(@Nullable Locale wanted) {
        return Texts.closest(wanted);
    }

    /** The other language than {@code current}. */
    public static Locale other(Locale current) {
        return closest(current).equals(THAI) ? ENGLISH : THAI;
    }

    public static boolean thai(Locale locale) {
        return closest(locale).equals(THAI);
    }

    /** One of two texts of the same thing, by the language of the screen. */
    public static String choose(Locale locale, String thai, String english) {
        return thai(locale) ? thai : english;
    }

    /** Switches this session, remembers the choice in the browser, and draws the page anew. */
    public static void switchTo(Locale language, UI ui) {
        ui.getSession().setLocale(language);
        ui.getPage()
                .executeJs(
                        "document.cookie = $0; location.reload()",
                        "%s=%s; path=/; max-age=%d; SameSite=Lax".formatted(COOKIE, language.getLanguage(), YEAR));
    }
}
