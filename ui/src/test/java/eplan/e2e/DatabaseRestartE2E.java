package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import eplan.embedded.StoppedDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database breaks down while a change set is applied, and comes back: nothing of it is there, e-Plan goes on without a restart of
 * its own, and the set is applied the second time.
 */
class DatabaseRestartE2E {

    private static final double PATIENCE = 30_000;
    private static final Duration BACK_WITHIN = Duration.ofMinutes(1);
    private static final String ROUND = "year=2554&round=close-previous";
    private static final String REASON = "น้ำท่วมทั้งเกาะ";
    private static final String LETTER = "มท 0810.4/ว 2011";

    @TempDir
    Path data;

    @Test
    void nothingIsHalfDoneAndTheSecondTimeItIsAppliedWithoutARestartOfThePlan() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        try (var application = RunningApplication.start(data, "--eplan.embedded.provinces=83");
                var browser = Browser.open(application.address())) {
            application.await(line -> line.contains("fiscal year 2554 is open for all"));
            var hq = new ChasingPage(browser.signedIn("hq", application.password("hq")));
            ClockPage.advanceUnsimulated(hq.page(), "2/11/2553", "2 พฤศจิกายน 2553");
            var calendar = new CalendarPage(hq);
            calendar.open(ROUND + "&to=2010-11-15");
            assertThat(calendar.edits()).hasCount(1);
            long all = theDatabaseBreaksDownUnderTheApply(calendar);
            awaitWell(application.address().resolve("/actuator/health"));
            nothingIsMoved(all);
            itIsAppliedTheSecondTime(calendar, all);
        }
    }

    /** Somebody else has a timer in hand: everything else is written, and there the database stops. */
    private long theDatabaseBreaksDownUnderTheApply(CalendarPage calendar) throws Exception {
        long all;
        StoppedDatabase stopped;
        try (var stored = StoredData.in(data);
                var hand = StoredData.in(data)) {
            var round = new MovedRound(stored);
            all = round.chased();
            round.holdATimerOfChasing(hand);
            calendar.apply("ใช้กับ " + all + " อปท.", REASON, LETTER);
            MovedRound.awaitWaiting(stored);
            stopped = StoppedDatabase.immediately(data);
        }
        stopped.startAgain();
        assertThat(all).isPositive();
        return all;
    }

    /** The connections that broke are replaced by themselves. */
    private static void awaitWell(URI health) {
        Awaitility.await("health").atMost(BACK_WITHIN).until(() -> status(health) == 200);
    }

    private static int status(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private void nothingIsMoved(long all) throws Exception {
        try (var stored = StoredData.in(data)) {
            var round = new MovedRound(stored);
            assertThat(round.moved()).isZero();
            assertThat(round.chased()).isEqualTo(all);
        }
    }

    /** In the same session of the same browser. */
    private void itIsAppliedTheSecondTime(CalendarPage calendar, long all) throws Exception {
        try (var stored = StoredData.in(data)) {
            calendar.open(ROUND);
            assertThat(calendar.edits()).containsText("31 ต.ค. 2553 → 15 พ.ย. 2553");
            calendar.apply("ใช้กับ " + all + " อปท.", REASON, LETTER);
            assertThat(calendar.panel().locator(".set-head")).containsText("ใช้แล้ว");
            var round = new MovedRound(stored);
            round.awaitChased(0);
            round.awaitWatched(all);
            assertThat(stored.number("select count(*) from eplan.timeline_change"))
                    .as("once")
                    .isEqualTo(1);
        }
    }
}
