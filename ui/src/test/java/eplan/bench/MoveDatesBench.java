package eplan.bench;

import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Preview;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Moving the date of a national round that runs: a change set with preview, report and undo, beside the engine's own call for each
 * timer and plain SQL updates of the same rows, on the same server; with nobody chased and with many. With {@code --laos 78520}
 * the nation is measured first and then ten times the nation.
 */
final class MoveDatesBench {

    private final EmbeddedPostgres server;
    private final MoveDatesOptions options;
    private final MoveDatesStock stock;
    private final MoveDatesWays ways;
    private final MoveDatesReader reader;
    private final JdbcClient jdbc;

    private MoveDatesBench(EmbeddedPostgres server, ConfigurableApplicationContext context, MoveDatesOptions options) {
        this.server = server;
        this.options = options;
        jdbc = context.getBean(JdbcClient.class);
        stock = new MoveDatesStock(context);
        stock.open(options.nation());
        ways = new MoveDatesWays(context, stock.round());
        reader = new MoveDatesReader(context);
    }

    public static void main(String[] args) throws Exception {
        MoveDatesOptions options = MoveDatesOptions.of(args);
        BenchApplication.machine();
        try (var server = BenchApplication.server();
                var context = BenchApplication.start(server)) {
            new MoveDatesBench(server, context, options).run();
        }
        System.exit(0);
    }

    /** Due dates are such that nothing but what is measured becomes due by them. */
    private void run() throws Exception {
        stock.day(LocalDate.of(2010, 10, 4));
        double one = quiet(LocalDate.of(2010, 11, 19));
        chased(LocalDate.of(2010, 11, 1), LocalDate.of(2010, 11, 19));
        if (options.copies() > 0) {
            long before = stock.running();
            new MoveDatesCopies(jdbc, stock.round().value(), options.copies()).make();
            double more = quiet(LocalDate.of(2010, 11, 23));
            double times = stock.running() / (double) before;
            MoveDatesLines.ratio(
                    "%.1f times as many LAOs take so many times as long".formatted(times),
                    more / one,
                    "at most %.1f".formatted(times));
            chased(LocalDate.of(2010, 11, 20), LocalDate.of(2010, 11, 30));
        }
    }

    /** With nobody chased. @return milliseconds of ours */
    private double quiet(LocalDate to) throws Exception {
        MoveDatesLines.title(stock.running(), stock.escalated(), ways.jobs().size());
        BenchApplication.settle(server, "postgres");
        long heap = MoveDatesLines.heap();
        MoveDatesLines.line("plain SQL updates of the same rows", median(() -> ways.plain(to)), "");
        back(to, new ArrayList<>()); // warms up
        var reads = new ArrayList<Long>();
        var alone = new long[options.runs()];
        for (int run = 0; run < alone.length; run++) {
            BenchApplication.settle(server, "postgres");
            alone[run] = back(to, reads);
        }
        double ours = MoveDatesLines.line("ours: apply", alone, "");
        compare(ours, to);
        reads(reads);
        MoveDatesLines.memory(heap, MoveDatesLines.heap());
        return ours;
    }

    /** There and back; then again with somebody who reads. @return nanoseconds of applying it alone */
    private long back(LocalDate to, List<Long> reads) throws Exception {
        ChangeSet draft = ways.draft(to);
        long alone = ways.apply(draft, preview(draft));
        ways.undo(draft);
        ChangeSet again = ways.draft(to);
        Preview seen = ways.preview(again);
        reads.addAll(reader.during(() -> ways.apply(again, seen)));
        MoveDatesLines.line("ours: undo", new long[] {ways.undo(again)}, "");
        return alone;
    }

    private Preview preview(ChangeSet draft) {
        var seen = new ArrayList<Preview>();
        var nanos = new long[options.runs()];
        for (int run = 0; run < nanos.length; run++) {
            nanos[run] = Times.once(() -> seen.add(ways.preview(draft)));
        }
        MoveDatesLines.line("ours: preview", nanos, "under 1,000 ms for the nation");
        return seen.getLast();
    }

    private void compare(double ours, LocalDate to) throws Exception {
        BenchApplication.settle(server, "postgres");
        double calls = MoveDatesLines.line(
                "the engine's own call for each timer", new long[] {ways.calls(to, options.calls())}, "");
        BenchApplication.settle(server, "postgres");
        double plain = MoveDatesLines.line("plain SQL again", median(() -> ways.plain(to)), "");
        ratios(ours, calls, plain);
    }

    private static void ratios(double ours, double calls, double plain) {
        MoveDatesLines.ratio("ours is so many times as fast as calls", calls / ours, "at least 20");
        MoveDatesLines.ratio("ours takes so many times as long as plain SQL", ours / plain, "at most 4");
    }

    private long[] median(LongSupplier way) {
        var nanos = new long[options.runs()];
        Arrays.setAll(nanos, run -> way.getAsLong());
        return nanos;
    }

    private void reads(List<Long> during) {
        var quiet = new long[Math.max(200, during.size())];
        Arrays.setAll(quiet, run -> Times.once(reader::read));
        double alone = Times.print("inbox reads, nothing else going on", quiet);
        double moving = Times.print(
                "inbox reads during the move",
                during.stream().mapToLong(Long::longValue).toArray());
        MoveDatesLines.ratio("p95 of inbox reads, times the quiet one", moving / alone, "under 2");
    }

    /** With many chased: once, as their instances end by it. */
    private void chased(LocalDate today, LocalDate to) throws Exception {
        stock.escalate(today, options.escalations());
        MoveDatesLines.title(stock.running(), stock.escalated(), ways.jobs().size());
        BenchApplication.settle(server, "postgres");
        ChangeSet draft = ways.draft(to);
        Preview seen = preview(draft);
        System.out.println("foreseen: " + seen.nation());
        compareChased(draft, seen, to);
        BenchApplication.settle(server, "postgres");
        MoveDatesLines.line(
                "until the last escalation's instance has ended", new long[] {Times.once(stock::runJobs)}, "");
        System.out.printf(
                "left: %d open escalations, %d instances of them%n", stock.escalated(), stock.escalationInstances());
    }

    private void compareChased(ChangeSet draft, Preview seen, LocalDate to) throws Exception {
        long[] plain = median(() -> ways.plain(to));
        long calls = ways.calls(to, options.calls());
        BenchApplication.settle(server, "postgres");
        double ours = MoveDatesLines.line("ours: apply", new long[] {ways.apply(draft, seen)}, "");
        double called = MoveDatesLines.line("the engine's own call for each timer", new long[] {calls}, "");
        double updated = MoveDatesLines.line("plain SQL updates of the same rows", plain, "");
        ratios(ours, called, updated);
    }
}
