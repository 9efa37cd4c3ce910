package eplan.bench;

import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Preview;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Moving the date of a national round that runs: a change set with preview, report and undo, beside the engine's own call for each
 * timer, the same outcome a case at a time, and plain SQL updates of the same rows, on the same server; with nobody chased and with
 * many. With {@code --laos 78520} the nation is measured first and then ten times the nation.
 */
final class MoveDatesBench {

    private final EmbeddedPostgres server;
    private final MoveDatesOptions options;
    private final MoveDatesStock stock;
    private final MoveDatesWays ways;
    private final MoveDatesCases cases;
    private final MoveDatesReader reader;
    private final JdbcClient jdbc;

    private MoveDatesBench(EmbeddedPostgres server, ConfigurableApplicationContext context, MoveDatesOptions options) {
        this.server = server;
        this.options = options;
        jdbc = context.getBean(JdbcClient.class);
        stock = new MoveDatesStock(context);
        stock.open(options.nation());
        ways = new MoveDatesWays(context, stock.round());
        cases = new MoveDatesCases(context, stock.round());
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
            new MoveDatesCopies(jdbc, options.copies()).make();
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
        title();
        settle();
        long heap = MoveDatesLines.heap();
        MoveDatesLines.line("plain SQL updates of the same rows, before", plain(to), "");
        new MoveDatesOurs(ways, reader, to).thereAndBack(); // warms up
        var ours = new MoveDatesOurs(ways, reader, to);
        for (int run = 0; run < options.runs(); run++) {
            settle();
            ours.thereAndBack();
        }
        double applied = ours.print();
        settle();
        long calls = ways.calls(to, options.calls());
        settle();
        compare(applied, calls, cases.move(to, options.calls()), plain(to));
        reads(ours.reads());
        MoveDatesLines.memory(heap, MoveDatesLines.heap());
        return applied;
    }

    private static void compare(double ours, long calls, long cases, long[] plain) {
        double called = MoveDatesLines.line("the engine's own call for each timer", new long[] {calls}, "");
        double same =
                MoveDatesLines.line("the engine's call and the same rows, a case at a time", new long[] {cases}, "");
        double updated = MoveDatesLines.line("plain SQL updates of the same rows", plain, "");
        MoveDatesLines.ratio("ours is so many times as fast as calls", called / ours, "at least 20");
        MoveDatesLines.ratio("same outcome, a case at a time: so many times as fast", same / ours, "");
        MoveDatesLines.ratio("ours takes so many times as long as plain SQL", ours / updated, "at most 4");
    }

    /** The server is settled before each, as before each of ours. */
    private long[] plain(LocalDate to) {
        var nanos = new long[options.runs()];
        Arrays.setAll(nanos, run -> {
            settle();
            return ways.plain(to);
        });
        return nanos;
    }

    private void reads(long[] during) {
        var quiet = new long[Math.max(200, during.length)];
        Arrays.setAll(quiet, run -> Times.once(reader::read));
        double alone = Times.print("inbox reads, nothing else going on", quiet);
        double moving = Times.print("inbox reads during the move", during);
        MoveDatesLines.ratio("p95 of inbox reads, times the quiet one", moving / alone, "under 2");
    }

    /** With many chased: once, as their instances end by it. */
    private void chased(LocalDate today, LocalDate to) {
        stock.escalate(today, options.escalations());
        title();
        settle();
        long[] plain = plain(to);
        settle();
        long calls = ways.calls(to, options.calls());
        settle();
        long same = cases.move(to, options.calls());
        settle();
        compare(MoveDatesLines.line("ours: apply", new long[] {applied(to)}, ""), calls, same, plain);
        settle();
        MoveDatesLines.line(
                "until the last escalation's instance has ended", new long[] {Times.once(stock::runJobs)}, "");
        System.out.printf(
                "left: %d open escalations, %d instances of them%n", stock.escalated(), stock.escalationInstances());
    }

    private long applied(LocalDate to) {
        var ours = new MoveDatesOurs(ways, reader, to);
        ChangeSet draft = ways.draft(to);
        Preview seen = ours.preview(draft);
        for (int run = 1; run < options.runs(); run++) {
            seen = ours.preview(draft);
        }
        ours.printPreviews();
        System.out.println("foreseen: " + seen.nation());
        return ways.apply(draft, seen);
    }

    private void title() {
        MoveDatesLines.title(stock.running(), stock.escalated(), ways.jobs().size());
    }

    private void settle() {
        try {
            BenchApplication.settle(server, "postgres");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
