package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After a new release, cases are moved to the new version of their model, and {@code kill -9} comes in the middle: what was left is
 * moved after the next start, by itself, and each case once.
 */
class KilledMigrationE2E {

    private static final double PATIENCE = 30_000;
    private static final String PROVINCES = "--eplan.embedded.provinces=83,85,91";
    private static final String MODEL = "งวดของ อปท.";
    private static final String WHY = "ขั้นบันทึกรายการใช้ชื่อใหม่";

    /** In lots of 50: two are moved, and of the third none is committed. */
    private static final int STUCK = 120;

    private static final long DONE = 100;

    @TempDir
    Path releases;

    @TempDir
    Path data;

    /** What there was before anything moved. */
    private record Before(long cases, List<String> stand, long writes) {}

    @Test
    void whatWasLeftIsMovedAfterTheNextStartAndEachCaseOnce() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        theYearIsOpenedByTheEarlierRelease();
        Before before;
        try (var application = RunningApplication.start(data, PROVINCES);
                var browser = Browser.open(application.address())) {
            before = killedInTheMiddle(application, versions(application, browser));
        }
        try (var application = RunningApplication.start(data, PROVINCES);
                var browser = Browser.open(application.address())) {
            itWentOnByItself(before);
            theScreenSaysSo(versions(application, browser), before.cases());
        }
    }

    private void theYearIsOpenedByTheEarlierRelease() throws Exception {
        try (var earlier = RunningApplication.startOther(EarlierRelease.in(releases), data, PROVINCES);
                var stored = StoredData.in(data)) {
            earlier.await(line -> line.contains("fiscal year 2554 is open for all"));
            var rounds = new MigratedRounds(stored);
            rounds.awaitOpen();
            assertThat(rounds.on(1)).as("enough to be killed in the third lot").isGreaterThan(STUCK);
        }
    }

    private static VersionsPage versions(RunningApplication application, Browser browser) {
        return new VersionsPage(new ChasingPage(browser.signedIn("hq", application.password("hq"))));
    }

    /** Somebody else has one of the cases in hand, so that its lot cannot be committed: there the process dies. */
    private Before killedInTheMiddle(RunningApplication application, VersionsPage versions) throws Exception {
        try (var stored = StoredData.in(data);
                var hand = StoredData.in(data)) {
            var rounds = new MigratedRounds(stored);
            var before = new Before(rounds.on(1), rounds.stand(), rounds.writes());
            assertThat(rounds.on(2)).as("the new version has no case yet").isZero();
            versions.open();
            assertThat(versions.onEarlier(MODEL)).hasText("" + before.cases());
            rounds.hold(hand, STUCK);
            versions.moveAll(MODEL, 1, WHY);
            rounds.awaitMoved(DONE);
            MovedRound.awaitWaiting(stored);
            assertThat(versions.progress()).containsText("ย้ายแล้ว " + DONE + " จาก " + before.cases() + " เรื่อง");
            application.kill();
            someAreMovedAndNoneIsLost(rounds, before);
            return before;
        }
    }

    private static void someAreMovedAndNoneIsLost(MigratedRounds rounds, Before before) {
        assertThat(rounds.on(2)).isEqualTo(DONE);
        assertThat(rounds.on(1)).isEqualTo(before.cases() - DONE);
        assertThat(rounds.moved()).as("what is written down is so").isEqualTo(DONE);
        assertThat(rounds.stand()).isEqualTo(before.stand());
    }

    private void itWentOnByItself(Before before) throws Exception {
        try (var stored = StoredData.in(data)) {
            var rounds = new MigratedRounds(stored);
            rounds.awaitEnd();
            assertThat(rounds.on(2)).isEqualTo(before.cases());
            assertThat(rounds.on(1)).isZero();
            assertThat(rounds.moved()).isEqualTo(before.cases());
            assertThat(rounds.stand()).as("steps, timers and history").isEqualTo(before.stand());
            assertThat(rounds.writes()).as("each once").isEqualTo(before.writes() + before.cases());
            rounds.isRecorded(before.cases());
        }
    }

    private static void theScreenSaysSo(VersionsPage versions, long cases) {
        versions.open();
        assertThat(versions.migrations()).hasCount(1);
        assertThat(versions.migrations()).containsText(MODEL + " เวอร์ชัน 1 → 2");
        assertThat(versions.migrations()).containsText("เสร็จแล้ว");
        assertThat(versions.migrations()).containsText("ย้ายแล้ว " + cases + " จาก " + cases + " เรื่อง");
        assertThat(versions.migrations()).containsText(WHY);
        assertThat(versions.progress()).hasCount(0);
        assertThat(versions.onNewest(MODEL)).hasText("" + cases);
        assertThat(versions.onEarlier(MODEL)).hasCount(0);
    }
}
