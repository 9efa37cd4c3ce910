package eplan.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import eplan.cycle.YearOpening;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** While the year is being opened for every LAO, headquarters sees how far it is. */
@Component
class OpeningBanner implements Banner {

    private final ObjectProvider<YearOpening> opening;
    private final BusinessClock clock;

    OpeningBanner(ObjectProvider<YearOpening> opening, BusinessClock clock) {
        this.opening = opening;
        this.clock = clock;
    }

    @Override
    public Optional<Running> now(Actor actor) {
        YearOpening known = opening.getIfAvailable();
        if (known == null || !actor.role().ofHeadquarters()) {
            return Optional.empty();
        }
        FiscalYear current = FiscalYear.of(clock.today());
        return Stream.of(current, current.next())
                .map(year -> new Opening(year, known.progress(year)))
                .filter(opening -> !opening.progress().done())
                .findFirst()
                .map(opening -> running(opening.year(), opening.progress()));
    }

    private record Opening(FiscalYear year, YearOpening.Progress progress) {}

    private static Running running(FiscalYear year, YearOpening.Progress progress) {
        NumberFormat number = NumberFormat.getIntegerInstance(Locale.ENGLISH);
        String words = I18NProvider.translate(
                "shell.opening", year.toString(), number.format(progress.opened()), number.format(progress.total()));
        return new Running(words, (double) progress.opened() / progress.total());
    }
}
