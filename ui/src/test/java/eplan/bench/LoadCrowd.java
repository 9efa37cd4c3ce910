package eplan.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The officers that speak HTTP: how they come, and how they work side by side. */
final class LoadCrowd {

    private static final int AT_THE_DOOR = 4;
    private static final int WARM_UP = 150;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI address;
    private final String password;
    private final LoadOptions options;
    private final LoadPlaces places;

    LoadCrowd(LoadApplication application, LoadOptions options, LoadPlaces places) {
        this.address = application.running().address();
        this.password = application.password();
        this.options = options;
        this.places = places;
    }

    /** Two officers without a pause between their acts, until the application runs as it does after a while. */
    void warmUp() throws Exception {
        var times = new LoadTimes();
        List<Callable<LoadOfficer>> tasks = new ArrayList<>();
        for (int which = 0; which < LoadOptions.WARMERS; which++) {
            int number = options.warmer(which);
            tasks.add(() -> {
                LoadOfficer officer = signedIn(number, times);
                IntStream.range(0, WARM_UP).forEach(act -> officer.act());
                return officer;
            });
        }
        together(tasks);
        FlowSession.must(times.errors() == 0, "the warm-up failed");
    }

    /** @throws Exception when one cannot */
    List<LoadOfficer> signIn(LoadTimes times) throws Exception {
        List<Callable<LoadOfficer>> tasks = new ArrayList<>();
        for (int i = 1; i <= options.sessions(); i++) {
            int number = i;
            tasks.add(() -> signedIn(number, times));
        }
        return together(tasks);
    }

    private LoadOfficer signedIn(int number, LoadTimes times) {
        var session = new FlowSession(client, address);
        var officer = new LoadOfficer(session, places.of(number, options), times, options.seed() + number);
        officer.signIn(LoadOptions.username(number), password);
        return officer;
    }

    /** A few at a time. */
    private static List<LoadOfficer> together(List<Callable<LoadOfficer>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_THE_DOOR)) {
            List<LoadOfficer> done = new ArrayList<>();
            for (Future<LoadOfficer> one : threads.invokeAll(tasks)) {
                done.add(one.get());
            }
            return done;
        }
    }

    /**
     * Everybody does it again and again, and thinks in between.
     *
     * @param threads closed when all have ended
     * @param end of {@link System#nanoTime()}
     */
    static void work(List<LoadOfficer> officers, ExecutorService threads, long end, Consumer<LoadOfficer> act) {
        try (threads) {
            officers.forEach(officer -> threads.execute(() -> untilEnd(officer, end, act)));
        }
    }

    private static void untilEnd(LoadOfficer officer, long end, Consumer<LoadOfficer> act) {
        try {
            Thread.sleep(officer.think());
            while (System.nanoTime() - end < 0) {
                act.accept(officer);
                Thread.sleep(officer.think());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
