package eplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The built application under 200 officers' sessions for ten minutes: 400,000 finished and 60,000 open items of work, 5,000 of
 * them in the worst province. What is answered is looked at, what goes wrong is counted, and the heap is measured before the
 * officers sign in and after their work; then the engine's own task query at the same pace.
 */
final class LoadBench {

    private final LoadApplication application;
    private final LoadOptions options;
    private final JdbcClient jdbc;
    private final LoadCrowd crowd;
    private final LoadTimes times = new LoadTimes();

    private LoadBench(LoadApplication application, LoadOptions options) throws IOException {
        this.application = application;
        this.options = options;
        this.jdbc = application.jdbc();
        this.crowd = new LoadCrowd(application, options, LoadPlaces.read(jdbc));
    }

    public static void main(String[] args) throws Exception {
        // shorter than the server's, so that no request meets a connection that is being closed
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        LoadOptions options = LoadOptions.of(args);
        BenchApplication.machine();
        explain(options);
        Path data = Files.createTempDirectory("eplan-bench");
        int errors;
        try {
            LoadApplication.fill(data, options);
            try (var application = LoadApplication.start(data)) {
                errors = new LoadBench(application, options).run();
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(errors == 0 ? 0 : 1);
    }

    private static void explain(LoadOptions options) {
        System.out.printf(
                "%d sessions, %d of them in the worst province, %d minutes, 5 to 15 s between two acts, seed %d%n",
                options.sessions(), Math.min(options.worst(), options.sessions()), options.minutes(), options.seed());
        System.out.println("""
                HTTP: java.net.http with cookies for each session and the messages of Flow's client, without a push connection:
                  what others change is worked out on the server at once and comes with the next answer""");
        System.out.println(
                options.chromium()
                        ? "Chromium: three contexts, with push, one after the other beside them"
                        : "no Chromium");
        System.out.println("""
                all on this machine: application, database, sessions, Chromium; a time is from sending to having the whole answer""");
    }

    /** @return how many things went wrong */
    private int run() throws Exception {
        crowd.warmUp();
        LoadMemory memory = application.memory();
        long before = memory.used();
        List<LoadOfficer> officers = crowd.signIn(times);
        long noted = notes();
        work(officers);
        long after = memory.used();
        times.print();
        System.out.printf(
                "heap after a full collection: %.1f MiB before sign-in, %.1f MiB after the work: %.2f MiB a session (asked: under 2)%n",
                mebibytes(before), mebibytes(after), mebibytes(after - before) / options.sessions());
        int lost = lostNotes(notes() - noted);
        stock(officers);
        return times.errors() + lost + application.errors();
    }

    private static double mebibytes(long bytes) {
        return bytes / 1024d / 1024;
    }

    private void work(List<LoadOfficer> officers) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(options.minutes());
        var witness = new LoadWitness(application, options, times);
        Thread chromium = Thread.ofPlatform().name("chromium").unstarted(() -> witness.work(end));
        if (options.chromium()) {
            chromium.start();
        }
        LoadCrowd.work(officers, Executors.newVirtualThreadPerTaskExecutor(), end, LoadOfficer::act);
        chromium.join();
    }

    private long notes() {
        return jdbc.sql("select count(*) from eplan.chase_note where by_name like 'load.%'")
                .query(Long.class)
                .single();
    }

    /** Each note that was told as kept is kept, once. @return 1 when not */
    private int lostNotes(long kept) {
        long told = times.count(LoadKind.NOTE)
                + times.count(LoadKind.TYPED_NOTE)
                + (long) LoadBenchData.BULK * times.count(LoadKind.BULK_TOLD);
        System.out.println("notes: " + told + " told, " + kept + " kept");
        return told == kept ? 0 : 1;
    }

    /** For one minute. */
    private void stock(List<LoadOfficer> officers) throws IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        try (var stock = new LoadStock(application.url(), "eplan", application.databasePassword())) {
            LoadCrowd.work(
                    officers,
                    Executors.newCachedThreadPool(),
                    end,
                    officer -> times.measure(
                            LoadKind.STOCK, () -> stock.inbox(officer.place().group())));
        }
        times.print(LoadKind.STOCK);
    }
}
