package eplan.embedded;

import eplan.cycle.YearOpening;
import eplan.people.Actors;
import eplan.registry.Registry;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.timeline.Timelines;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the year of the letters, FY2554, and tells how far it is. */
@Component
@Profile("embedded")
class FirstYear {

    private static final FiscalYear YEAR = new FiscalYear(2554);
    private static final long SECONDS_BETWEEN_LINES = 5;

    private final Actors actors;
    private final Registry registry;
    private final Timelines timelines;
    private final YearOpening opening;
    private final EmbeddedSettings settings;

    FirstYear(Actors actors, Registry registry, Timelines timelines, YearOpening opening, EmbeddedSettings settings) {
        this.actors = actors;
        this.registry = registry;
        this.timelines = timelines;
        this.opening = opening;
        this.settings = settings;
    }

    /** Opens what is not open yet of the provinces asked for, else of those it began with, else of the nation; as the system. */
    void open() {
        timelines.prepare(YEAR);
        List<String> unknown = unknown();
        if (!unknown.isEmpty()) {
            Console.say("start.unknown-provinces", String.join(", ", unknown));
            return;
        }
        YearOpening.Progress before = opening.progress(YEAR);
        Set<String> provinces = settings.provinces().isEmpty() ? before.provinces() : settings.provinces();
        long started = System.nanoTime();
        try (var teller = Executors.newSingleThreadScheduledExecutor()) {
            teller.scheduleWithFixedDelay(this::tell, SECONDS_BETWEEN_LINES, SECONDS_BETWEEN_LINES, TimeUnit.SECONDS);
            try {
                opening.open(YEAR, provinces);
            } finally {
                teller.shutdownNow();
            }
        }
        long opened = opening.progress(YEAR).opened();
        if (opened > before.opened()) {
            Console.say(
                    "start.year-open",
                    YEAR.be(),
                    opened,
                    Duration.ofNanos(System.nanoTime() - started).toSeconds());
        }
    }

    /** Codes asked for that no province has. */
    private List<String> unknown() {
        List<String> known =
                registry.provinces().stream().map(ProvinceView::code).toList();
        return settings.provinces().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .toList();
    }

    private void tell() {
        var progress = actors.asSystem(() -> opening.progress(YEAR));
        Console.say("start.opening-year", YEAR.be(), progress.opened(), progress.total());
    }
}
