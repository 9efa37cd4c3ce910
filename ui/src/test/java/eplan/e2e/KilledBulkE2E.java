package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} while many items are noted: what was left is done after the next start, and each is noted once. */
class KilledBulkE2E {

    private static final double PATIENCE = 30_000;
    private static final String PHUKET = "--eplan.embedded.provinces=83";
    private static final String OFFICER = "phuket.officer1";
    private static final String NOTE = "ส่งหนังสือเร่งรัดถึงทุกแห่งแล้ว";
    private static final Pattern WHOLE = Pattern.compile("เลือกทั้ง (\\d+) เรื่อง");

    /** In lots of 25: two are done, and of the third some are written but none is committed. */
    private static final int STUCK = 60;

    private static final long DONE = 50;

    private static final String NOTES = "select count(*) from eplan.chase_note where outcome = ?";
    private static final String NOTED = "select count(distinct entry_round_id) from eplan.chase_note where outcome = ?";
    private static final String EVENTS = "select count(*) from eplan.case_event where type = 'CHASED' and detail = ?";
    private static final String ITEMS =
            "select count(*) from eplan.work_act_item where act_id = ? and outcome = 'DONE'";
    private static final String WAITING_FOR_LOCKS = """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'""";

    @TempDir
    Path data;

    @Test
    void whatWasLeftIsDoneAfterTheNextStartAndEachIsNotedOnce() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        long all;
        long act;
        try (var application = RunningApplication.start(data, PHUKET);
                var browser = Browser.open(application.address())) {
            application.await(line -> line.contains("fiscal year 2554 is open for all"));
            ClockPage.advanceUnsimulated(
                    browser.signedIn("hq", application.password("hq")), "11/2/2554", "11 กุมภาพันธ์ 2554");
            var officer = new ChasingPage(browser.signedIn(OFFICER, application.password(OFFICER)));
            all = everythingFarOverdueIsToBeNoted(officer);
            act = killedInTheMiddle(application);
        }
        try (var application = RunningApplication.start(data, PHUKET);
                var browser = Browser.open(application.address());
                var stored = StoredData.in(data)) {
            var officer = new ChasingPage(browser.signedIn(OFFICER, application.password(OFFICER)));
            theOfficerSeesHowFarItIs(officer, all);
            itGoesOn(officer, stored, act, all);
        }
    }

    /** @return how many */
    private static long everythingFarOverdueIsToBeNoted(ChasingPage officer) {
        officer.go("/?kind=expedite", ".work");
        Locator group = officer.page().locator(".work-pick-all").first();
        group.click();
        assertThat(group).hasText(WHOLE);
        Matcher many = WHOLE.matcher(group.textContent());
        assertThat(many.find()).isTrue();
        long all = Long.parseLong(many.group(1));
        assertThat(all).isGreaterThan(STUCK);
        group.click();
        assertThat(officer.selected()).containsText("เลือก " + all + " เรื่อง");
        officer.press("n");
        assertThat(officer.dialog()).containsText("บันทึกการติดตาม " + all + " เรื่อง");
        officer.dialog().locator("textarea").fill(NOTE);
        officer.inDialog("บันทึก");
        assertThat(officer.notice("จะบันทึกการติดตาม " + all + " เรื่องในสิบวินาที"))
                .isVisible();
        return all;
    }

    /** Somebody else has one of the cases in hand, so that the act cannot get past it: there the process dies. */
    private long killedInTheMiddle(RunningApplication application) throws Exception {
        try (var stored = StoredData.in(data);
                var hand = StoredData.in(data)) {
            long act = stored.number("select max(id) from eplan.work_act where kind = 'NOTE'");
            long round = stored.number(
                    "select entry_round_id from eplan.work_act_item where act_id = ? order by 1 offset ? limit 1",
                    act,
                    STUCK - 1);
            hand.hold("select id from eplan.entry_round where id = ? for update", round);
            stored.await(DONE, ITEMS, act);
            stored.await(1, WAITING_FOR_LOCKS);
            application.kill();
            // what follows shall not go on by itself before it was looked at, however long the next start takes
            beat(stored, act, "1 hour");
            assertThat(stored.number(NOTES, NOTE)).isEqualTo(DONE);
            return act;
        }
    }

    private static void beat(StoredData stored, long act, String from) throws SQLException {
        stored.change(
                "update eplan.work_act set beat_at = clock_timestamp() + cast(? as interval) where id = ?", from, act);
    }

    private static void theOfficerSeesHowFarItIs(ChasingPage officer, long all) {
        officer.go("/?kind=expedite", ".work");
        assertThat(officer.page().locator(".banner"))
                .containsText("บันทึกการติดตามแล้ว " + DONE + " จาก " + all + " เรื่อง");
    }

    /** As soon as the dead node has given no sign of life for a minute. */
    private static void itGoesOn(ChasingPage officer, StoredData stored, long act, long all) throws SQLException {
        beat(stored, act, "-61 seconds");
        assertThat(officer.notice("บันทึกการติดตามแล้ว " + all + " เรื่อง")).isVisible();
        assertThat(officer.page().locator(".banner")).hasCount(0);
        assertThat(officer.page().locator(".work").first()).containsText(NOTE);
        assertThat(stored.number(NOTES, NOTE)).isEqualTo(all);
        assertThat(stored.number(NOTED, NOTE)).isEqualTo(all);
        assertThat(stored.number(EVENTS, NOTE)).isEqualTo(all);
        assertThat(stored.number(ITEMS, act)).isEqualTo(all);
    }
}
