package eplan.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import eplan.shared.BuddhistDates;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The business day in words: weekday, date in the Buddhist era, fiscal year. */
@Component
class BusinessDayText {

    private final BusinessClock clock;
    private final I18NProvider texts;

    BusinessDayText(BusinessClock clock, I18NProvider texts) {
        this.clock = clock;
        this.texts = texts;
    }

    LocalDate today() {
        return clock.today();
    }

    String full(Locale locale) {
        LocalDate day = clock.today();
        return texts.getTranslation(
                "shell.day",
                locale,
                BuddhistDates.weekday(day, locale),
                BuddhistDates.full(day, locale),
                FiscalYear.of(day).toString());
    }

    String brief(Locale locale) {
        return BuddhistDates.brief(clock.today(), locale);
    }
}
