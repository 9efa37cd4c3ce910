package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two process owners on one year in Chromium: the later sees what the other has moved, and keeps their own date. What one of them
 * schedules is applied when its day begins, or says why it could not be. With four eyes the author cannot apply, the other can.
 */
class TwoOwnersE2E {

    private static final double PATIENCE = 30_000;
    private static final String CLOSING = "year=2554&round=close-previous";
    private static final String PLAN = "แผนพัฒนา 3 ปี";
    private static final String DUE = "วันครบกำหนด";
    private static final String LETTER = "มท 0810.4/ว 2011";
    private static final String OTHER = "hq.second";
    private static final String OTHERS_NAME = "ประภา วงศ์ดี";
    private static final String OTHERS_REASON = "เลื่อนหนึ่งสัปดาห์ทั้งประเทศ";

    /** With the password of the first. */
    private static final String SECOND_OWNER = """
            with made as (
                insert into eplan.account (username, display_name, role, password_hash)
                select ?, ?, role, password_hash from eplan.account where username = 'hq'
                returning id, username)
            insert into eplan.account_identity (issuer, subject, account_id)
            select 'eplan', username, id from made""";

    private static final String DUE_ON_15TH = """
            select count(*) from eplan.deadline d join eplan.round r on r.id = d.round_id
            where r.fiscal_year = 2554 and r.key = 'close-previous' and d.province_id is null and d.lao_id is null
              and d.due_on = date '2010-11-15'""";

    @TempDir
    Path data;

    @Test
    void theLaterKeepsTheirsAndWhatIsScheduledIsAppliedOrSaysWhyNotAndFourEyesTakeTheOther() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        try (var application = RunningApplication.start(data, "--eplan.embedded.provinces=83");
                var browser = Browser.open(application.address());
                var stored = StoredData.in(data)) {
            application.await(line -> line.contains("fiscal year 2554 is open for all"));
            String password = application.password("hq");
            secondOwner(stored);
            var hq = new ChasingPage(browser.signedIn("hq", password));
            var mine = new CalendarPage(hq);
            var other = new ChasingPage(browser.signedIn(OTHER, password));
            mine.open(CLOSING + "&to=2010-11-15");
            assertThat(mine.edits()).containsText("31 ต.ค. 2553 → 15 พ.ย. 2553");
            theOtherSeesTheDraftAndIsFaster(other, new CalendarPage(other));
            bothDatesAreShown(hq, mine);
            theirsIsKept(mine, stored);
            anotherMoveIsScheduled(hq, mine);
            seenByTheOther(other, new CalendarPage(other));
            itIsAppliedOnItsDay(hq, mine, stored);
            var together = new OwnersTogether(hq, other, stored);
            together.whatTheOtherMovedFirstIsNotAppliedOnItsDay(OTHERS_NAME);
            together.withFourEyesTheAuthorSubmitsAndOnlyTheOtherApplies(OTHERS_NAME);
        }
    }

    private static void secondOwner(StoredData stored) throws SQLException {
        stored.await(1, "select count(*) from eplan.account where username = 'hq'");
        stored.change(SECOND_OWNER, OTHER, OTHERS_NAME);
    }

    private static void theOtherSeesTheDraftAndIsFaster(ChasingPage other, CalendarPage calendar) {
        calendar.open(CLOSING + "&to=2010-11-08");
        assertThat(calendar.edits()).hasCount(1);
        assertThat(other.page().locator(".other-sets .change")).hasCount(1);
        assertThat(other.page().locator(".other-sets .change")).containsText("ร่าง");
        calendar.apply(OTHERS_REASON, LETTER);
        assertThat(calendar.panel().locator(".set-head")).containsText("ใช้แล้ว");
    }

    /** Applying what was previewed before is not done; the screen says what has come between. */
    private static void bothDatesAreShown(ChasingPage hq, CalendarPage calendar) {
        calendar.apply("น้ำท่วมทั้งเกาะ", LETTER);
        assertThat(calendar.stale()).containsText("ปัจจุบันเป็น 8 พ.ย. 2553");
        assertThat(calendar.stale()).containsText(OTHERS_NAME);
        assertThat(calendar.stale()).containsText(OTHERS_REASON);
        assertThat(calendar.edits()).hasCount(1);
        assertThat(calendar.edits()).containsText("31 ต.ค. 2553 → 15 พ.ย. 2553");
        // what was said beside may lie above the page until it is closed
        for (Locator close :
                hq.page().locator("vaadin-notification-card vaadin-button").all()) {
            close.click();
        }
    }

    private static void theirsIsKept(CalendarPage calendar, StoredData stored) {
        calendar.keepMine();
        assertThat(calendar.stale()).hasCount(0);
        assertThat(calendar.edits()).containsText("8 พ.ย. 2553 → 15 พ.ย. 2553");
        assertThat(stored.number(DUE_ON_15TH)).isZero();
        calendar.apply("น้ำท่วมทั้งเกาะ", LETTER);
        assertThat(calendar.panel().locator(".set-head")).containsText("ใช้แล้ว");
        assertThat(stored.number(DUE_ON_15TH)).isEqualTo(1);
        assertThat(stored.number("select count(*) from eplan.timeline_change")).isEqualTo(2);
    }

    private static void anotherMoveIsScheduled(ChasingPage hq, CalendarPage calendar) {
        calendar.open("year=2554&round=plan&to=2011-03-31");
        assertThat(calendar.edits()).containsText("28 ก.พ. 2554 → 31 มี.ค. 2554");
        calendar.schedule("2/10/2553", "เลื่อนตามหนังสือ", LETTER);
        assertThat(hq.notice("ตั้งเวลาใช้วันที่")).isVisible();
        assertThat(hq.dialog()).hasCount(0);
        assertThat(calendar.panel().locator(".set-head")).containsText("ตั้งเวลาไว้");
    }

    private static void seenByTheOther(ChasingPage other, CalendarPage calendar) {
        calendar.open("year=2554");
        assertThat(calendar.date(PLAN, DUE)).hasText("28 ก.พ. 2554");
        assertThat(other.page().locator(".other-sets .change")).containsText("ตั้งเวลาไว้");
    }

    private static void itIsAppliedOnItsDay(ChasingPage hq, CalendarPage calendar, StoredData stored) {
        ClockPage.advanceUnsimulated(hq.page(), "2/10/2553", "2 ตุลาคม 2553");
        long set = stored.number("select id from eplan.change_set where scheduled_on = date '2010-10-02'");
        calendar.open("year=2554&set=" + set);
        assertThat(calendar.panel().locator(".set-head")).containsText("ใช้แล้ว");
        assertThat(calendar.date(PLAN, DUE)).hasText("31 มี.ค. 2554");
        assertThat(hq.page().locator(".other-sets .change")).hasCount(0);
    }
}
