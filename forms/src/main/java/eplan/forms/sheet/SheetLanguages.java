package eplan.forms.sheet;

import com.vaadin.flow.component.UI;
import eplan.shared.BuddhistDates;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages in which files and copied cells come: not always that of the person who brings them. */
final class SheetLanguages {

    static final List<Locale> ALL = List.of(BuddhistDates.THAI, Locale.ENGLISH);

    private SheetLanguages() {}

    /** That of the screen. */
    static Locale own() {
        UI ui = UI.getCurrent();
        String wanted = (ui == null ? BuddhistDates.THAI : ui.getLocale()).getLanguage();
        return ALL.stream()
                .filter(one -> one.getLanguage().equals(wanted))
                .findFirst()
                .orElse(BuddhistDates.THAI);
    }

    static List<Locale> ownFirst() {
        return Stream.concat(Stream.of(own()), ALL.stream()).distinct().toList();
    }
}
