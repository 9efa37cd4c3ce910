package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} while a change set is applied, and while it is undone: nothing of that is there, and it is applied, or undone, after
 * the next start.
 */
class KilledApplyE2E {

    private static final double PATIENCE = 30_000;
    private static final String PHUKET = "--eplan.embedded.provinces=83";
    private static final String ROUND = "year=2554&round=close-previous";
    private static final String REASON = "น้ำท่วมทั้งเกาะ";
    private static final String LETTER = "มท 0810.4/ว 2011";
    private static final String BACK = "น้ำลดแล้ว ทำงานได้ตามปกติ";
    private static final String DRAFTED = "การแก้ไขของคุณที่ยังไม่ใช้ 1 จุด";

    @TempDir
    Path data;

    @Test
    void nothingIsHalfDoneAndItIsDoneAfterTheNextStart() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        long all;
        try (var application = RunningApplication.start(data, PHUKET);
                var browser = Browser.open(application.address())) {
            application.await(line -> line.contains("fiscal year 2554 is open for all"));
            CalendarPage calendar = calendar(application, browser, true);
            calendar.open(ROUND + "&to=2010-11-15");
            assertThat(calendar.edits()).hasCount(1);
            all = killedWhileApplying(application, calendar);
        }
        try (var application = RunningApplication.start(data, PHUKET);
                var browser = Browser.open(application.address())) {
            CalendarPage calendar = calendar(application, browser, false);
            theDraftIsApplied(calendar, all);
            killedWhileUndoing(application, calendar, all);
        }
        try (var application = RunningApplication.start(data, PHUKET);
                var browser = Browser.open(application.address())) {
            itIsUndone(calendar(application, browser, false), all);
        }
    }

    /** @param late whether the day comes first on which the round is overdue */
    private static CalendarPage calendar(RunningApplication application, Browser browser, boolean late) {
        var hq = new ChasingPage(browser.signedIn("hq", application.password("hq")));
        if (late) {
            ClockPage.advanceUnsimulated(hq.page(), "2/11/2553", "2 พฤศจิกายน 2553");
        }
        return new CalendarPage(hq);
    }

    /** Somebody else has a timer in hand: everything else is written, and there the process dies. */
    private long killedWhileApplying(RunningApplication application, CalendarPage calendar) throws Exception {
        try (var stored = StoredData.in(data);
                var hand = StoredData.in(data)) {
            var round = new MovedRound(stored);
            long all = round.chased();
            round.holdATimerOfChasing(hand);
            calendar.apply("ใช้กับ " + all + " อปท.", REASON, LETTER);
            MovedRound.awaitWaiting(stored);
            application.kill();
            assertThat(all).isPositive();
            nothingIsMoved(stored, all);
            return all;
        }
    }

    private static void nothingIsMoved(StoredData stored, long all) {
        var round = new MovedRound(stored);
        assertThat(round.moved()).isZero();
        assertThat(round.chased()).isEqualTo(all);
        assertThat(stored.number("select count(*) from eplan.change_set where state = 'DRAFT'"))
                .isEqualTo(1);
    }

    private void theDraftIsApplied(CalendarPage calendar, long all) throws Exception {
        try (var stored = StoredData.in(data)) {
            nothingIsMoved(stored, all);
            calendar.open(ROUND);
            assertThat(calendar.panel()).containsText(DRAFTED);
            assertThat(calendar.due()).hasValue("15 พ.ย. 2553");
            assertThat(calendar.edits()).containsText("31 ต.ค. 2553 → 15 พ.ย. 2553");
            calendar.apply("ใช้กับ " + all + " อปท.", REASON, LETTER);
            assertThat(calendar.panel().locator(".set-head")).containsText("ใช้แล้ว");
            var round = new MovedRound(stored);
            round.awaitChased(0);
            assertThat(round.moved()).isGreaterThan(all);
            round.awaitWatched(all);
        }
    }

    /** The same on the way back. */
    private void killedWhileUndoing(RunningApplication application, CalendarPage calendar, long all) throws Exception {
        try (var stored = StoredData.in(data);
                var hand = StoredData.in(data)) {
            var round = new MovedRound(stored);
            nothingWentBack(round, all);
            round.holdATimerOfWatching(hand);
            calendar.beginUndo(BACK);
            MovedRound.awaitWaiting(stored);
            application.kill();
            nothingWentBack(round, all);
        }
    }

    private static void nothingWentBack(MovedRound round, long all) {
        assertThat(round.wentBack()).isZero();
        assertThat(round.chased()).isZero();
        assertThat(round.moved()).isGreaterThan(all);
    }

    private void itIsUndone(CalendarPage calendar, long all) throws Exception {
        try (var stored = StoredData.in(data)) {
            var round = new MovedRound(stored);
            nothingWentBack(round, all);
            calendar.open("year=2554&set=" + stored.number("select id from eplan.change_set where state = 'APPLIED'"));
            assertThat(calendar.panel().locator(".set-head")).containsText("ใช้แล้ว");
            calendar.undo(BACK);
            round.awaitChased(all);
            assertThat(stored.number("select count(*) from eplan.timeline_change where undoes is not null"))
                    .as("once")
                    .isEqualTo(1);
        }
    }
}
