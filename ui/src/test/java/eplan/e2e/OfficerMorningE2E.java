package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An officer's morning in Chromium: thirty calls are noted without a mouse. What an analyst records for an LAO is chased no
 * longer, and who does not do what they promised is on top of the list when the day has passed.
 */
class OfficerMorningE2E {

    private static final double PATIENCE = 30_000;
    private static final int ITEMS = 30;
    private static final String INBOX = "/?kind=expedite";
    private static final String ROUND = "monthly-12";
    private static final List<String> MENUS = List.of("special-grants", "fiscal-statistics", "drug-policy");
    private static final String PROMISED = "4/3/2554";
    private static final String NOTES = " from eplan.chase_note where outcome like 'โทรตามครั้งที่ %'";

    @TempDir
    Path data;

    @Test
    void thirtyAreNotedByKeyboardWhatIsRecordedIsLeftAloneAndBrokenPromisesComeFirst() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        try (var application = RunningApplication.start(data, "--eplan.embedded.provinces=83");
                var browser = Browser.open(application.address());
                var stored = StoredData.in(data)) {
            application.await(line -> line.contains("fiscal year 2554 is open for all"));
            Page hq = signedIn(application, browser, "hq");
            ClockPage.advanceUnsimulated(hq, "3/3/2554", "3 มีนาคม 2554");
            var officer = new ChasingPage(signedIn(application, browser, "phuket.officer1"));
            List<String> promised = thirtyAreNotedByKeyboard(officer);
            eachIsNotedOnce(stored);
            var analyst = new ChasingPage(signedIn(application, browser, "phuket.analyst1"));
            whatIsRecordedOnBehalfIsChasedNoLonger(officer, analyst, stored);
            ClockPage.advance(hq, "8/3/2554", "8 มีนาคม 2554");
            theBrokenPromisesComeFirst(officer, promised);
        }
    }

    private static Page signedIn(RunningApplication application, Browser browser, String name) {
        return browser.signedIn(name, application.password(name));
    }

    /** @return the numbers of the last two, which promised something */
    private static List<String> thirtyAreNotedByKeyboard(ChasingPage officer) {
        officer.go(INBOX, ".work");
        officer.press("j");
        assertThat(officer.chosen()).hasCount(1);
        String number = ChasingPage.number(officer.chosen());
        officer.beginNote();
        for (int i = 1; i <= ITEMS - 2; i++) {
            officer.type(note(i));
            number = officer.saveAndGoOn(number);
            assertThat(officer.lines(note(i))).hasCount(1);
        }
        return List.of(number, theLastTwoPromise(officer, number));
    }

    /** The first date is left by Tab, the second is recorded where it was typed. @return the second one's number */
    private static String theLastTwoPromise(ChasingPage officer, String first) {
        officer.type(note(ITEMS - 1));
        officer.promise(PROMISED);
        officer.backToNote();
        String second = officer.saveAndGoOn(first);
        officer.type(note(ITEMS));
        officer.promise(PROMISED);
        officer.saveAndGoOn(second);
        assertThat(officer.lines(first)).hasCount(0);
        assertThat(officer.lines(second)).hasCount(0);
        return second;
    }

    /** Ends in a word, so that the first is not found in the eleventh. */
    private static String note(int i) {
        return "โทรตามครั้งที่ " + i + " แล้ว";
    }

    private static void eachIsNotedOnce(StoredData stored) {
        assertThat(stored.number("select count(*)" + NOTES)).isEqualTo(ITEMS);
        assertThat(stored.number("select count(distinct outcome)" + NOTES)).isEqualTo(ITEMS);
        assertThat(stored.number("select count(distinct entry_round_id)" + NOTES))
                .isEqualTo(ITEMS);
        assertThat(stored.number("select count(*)" + NOTES + " and promised_on = date '2011-03-04'"))
                .isEqualTo(2);
    }

    private static void whatIsRecordedOnBehalfIsChasedNoLonger(
            ChasingPage officer, ChasingPage analyst, StoredData stored) {
        long round = stored.number("select id from eplan.round where fiscal_year = 2554 and key = ?", ROUND);
        analyst.go("/?kind=on_behalf&round=" + round, ".work");
        Locator line = analyst.page().locator(".work").first();
        String number = ChasingPage.number(line);
        officer.go(INBOX + "&q=" + number, ".work");
        assertThat(officer.lines(number)).hasCount(1);
        line.locator(".work-lao").click();
        analyst.page().locator(".panel .panel-open").click();
        EntryPage lao = EntryPage.ownOf(analyst.page());
        nothingChangedInAnyMenu(lao);
        assertThat(lao.roundTitle()).containsText("ช้ากว่ากำหนด");
        assertThat(lao.page().locator(".round-events")).containsText("ผ่านการตรวจสอบแล้ว");
        officer.page().navigate("/?q=" + number);
        assertThat(officer.page().getByText("ไม่มีเรื่องตามตัวกรองนี้")).isVisible();
    }

    /** The first menu asks why; the others follow by themselves with the same reason. */
    private static void nothingChangedInAnyMenu(EntryPage lao) {
        lao.open(ROUND, MENUS.getFirst());
        Locator why = lao.dialog();
        EntryPage.choose(why, "อปท. ไม่ตอบ");
        why.locator("vaadin-text-field input").fill("บันทึกการโทรศัพท์ 3 มี.ค. 2554");
        EntryPage.button(why, "เริ่มบันทึกแทน").click();
        for (String menu : MENUS) {
            lao.page().waitForURL(Pattern.compile(".*/entry/\\d+/" + menu));
            assertThat(lao.page().locator(".behalf")).containsText("อปท. ไม่ตอบ");
            EntryPage.choose(lao.page().locator("#answer-nothing"), "ไม่มีรายการหรือการเปลี่ยนแปลง");
            lao.send("บันทึกแทน: อปท. ไม่ตอบ");
        }
        lao.page().waitForURL(EntryPage.CASE);
        MENUS.forEach(menu -> assertThat(lao.item(menu)).containsText("ครบแล้ว"));
    }

    private static void theBrokenPromisesComeFirst(ChasingPage officer, List<String> numbers) {
        officer.go(INBOX, ".work");
        assertThat(officer.lines("ผิดสัญญา")).hasCount(2);
        List<String> first = officer.page().locator(".work").all().stream()
                .limit(2)
                .map(ChasingPage::number)
                .toList();
        assertThat(first).containsExactlyInAnyOrderElementsOf(numbers);
    }
}
