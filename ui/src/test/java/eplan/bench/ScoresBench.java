package eplan.bench;

import eplan.hiring.HiringYears;
import eplan.hiring.HiringYears.Letter;
import eplan.hiring.ScoreRules;
import eplan.hiring.ScoreRunsNow;
import eplan.hiring.SystemScores;
import eplan.hiring.SystemScores.Detail;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.FiscalYear;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import eplan.timeline.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The nation's system scores of a full year as headquarters have them computed, with progress, beside computing them case by case; both
 * give the same, in whatever order. Then the budget release for all provinces.
 */
final class ScoresBench {

    private static final int RUNS = 5;
    private static final FiscalYear SCORED = new FiscalYear(2554);
    private static final FiscalYear HIRING = new FiscalYear(2555);
    private static final int OTHER_CHUNK = 7;

    static final Actor OWNER = new Actor(null, "bench", Role.HQ_PROCESS_OWNER, null, null);

    private final ConfigurableApplicationContext context;
    private final JdbcClient jdbc;
    private final Actors actors;
    private final SystemScores scores;

    private ScoresBench(ConfigurableApplicationContext context) {
        this.context = context;
        jdbc = context.getBean(JdbcClient.class);
        actors = context.getBean(Actors.class);
        scores = context.getBean(SystemScores.class);
    }

    public static void main(String[] args) throws Exception {
        BenchApplication.machine();
        try (var server = BenchApplication.server();
                var context = BenchApplication.start(server)) {
            ScoresBench bench = new ScoresBench(context);
            bench.fill();
            BenchApplication.settle(server, "postgres");
            bench.measure();
            BenchApplication.settle(server, "postgres");
            new ScoresBenchBudget(context).run();
        }
        System.exit(0);
    }

    /** Headquarters' letter comes on the year's last day, so that all of it counts; opening begins the first run. */
    private void fill() {
        context.getBean(SettableClock.class).set(SCORED.last());
        actors.asSystem(() -> {
            context.getBean(RegistrySetup.class).loadShipped();
            context.getBean(Timelines.class).prepare(SCORED);
            return true;
        });
        ScoresBenchData.fill(jdbc, context.getBean(TransactionTemplate.class));
        ScoresBenchBudget.headcounts(jdbc, HIRING);
        asOwner(() -> context.getBean(HiringYears.class).open(HIRING, letter(HIRING)));
        System.out.println("rows: " + ScoresBenchData.sizes(jdbc));
    }

    /** Cases count up to the last day of the year before. */
    static Letter letter(FiscalYear year) {
        FiscalYear before = year.previous();
        return new Letter(
                "มท 0810.4/ว 1353",
                before.last(),
                before.last(),
                "guidelines.pdf",
                "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
    }

    private void measure() {
        ScoreRunsNow.waiting(context); // what opening the year has begun
        Times.measure("ours, the nation's scores with progress (asked: 10 s)", RUNS, this::run);
        Map<Long, Detail> before = details();
        ScoreRunsNow.anew(context, HIRING, List::reversed, OTHER_CHUNK);
        mustBe("another order", details().equals(before));
        long[] nanos = new long[1];
        Map<String, String> plain = new TreeMap<>();
        nanos[0] = Times.once(() -> plain.putAll(plain()));
        Times.print("plain, case by case", nanos);
        Map<String, String> ours = lines(before);
        ours.forEach((key, line) ->
                mustBe(key + ": " + line + " differs from " + plain.get(key), line.equals(plain.get(key))));
        mustBe("as many lines", ours.size() == plain.size());
        System.out.printf("same points in %d lines of %d analysts, in either order%n", ours.size(), before.size());
    }

    private static void mustBe(String what, boolean so) {
        if (!so) {
            throw new IllegalStateException("not the same: " + what);
        }
    }

    private void run() {
        asOwner(() -> {
            scores.run(HIRING);
            return true;
        });
        try (var watch = new ScoresBenchWatch(() -> asOwner(() -> scores.progress(HIRING)))) {
            ScoreRunsNow.waiting(context);
            watch.mustHaveSeenProgress();
        }
        mustBe(
                "the end of the run",
                asOwner(() -> scores.progress(HIRING)).orElseThrow().state() == SystemScores.State.DONE);
    }

    private Map<String, String> plain() {
        var reader = new ScoresBenchReader(jdbc, SCORED.be(), SCORED.first(), SCORED.last());
        var plain = new ScoresBenchPlain(reader, context.getBean(WorkingDays.class), SCORED.first(), SCORED.last());
        return plain.totals(
                asOwner(() -> context.getBean(ScoreRules.class).of(HIRING)).rows());
    }

    /** By analyst; points, parts and what they rest on. */
    private Map<Long, Detail> details() {
        Map<Long, Detail> details = new TreeMap<>();
        asOwner(() -> scores.of(HIRING, null))
                .forEach(score -> details.put(score.analyst().value(), asOwner(() -> scores.detail(score.id()))));
        return details;
    }

    private static Map<String, String> lines(Map<Long, Detail> details) {
        Map<String, String> lines = new TreeMap<>();
        details.forEach((analyst, detail) -> detail.parts()
                .forEach(part -> lines.put(
                        ScoresBenchTally.key(analyst, part.criterion()),
                        ScoresBenchTally.line(part.good(), part.all(), part.points()))));
        return lines;
    }

    private <T> T asOwner(Supplier<T> work) {
        return actors.as(OWNER, work);
    }
}
