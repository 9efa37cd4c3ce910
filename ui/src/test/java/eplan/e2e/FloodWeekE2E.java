package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A week of flood in Chromium: an officer is away and a colleague stands in until the last day, and the head gives a district
 * a later date. Everybody can use the screens on which this is done, also on a telephone.
 */
class FloodWeekE2E {

    private static final double PATIENCE = 30_000;
    private static final String INBOX = "/?kind=expedite&level=1&district=";
    private static final String MINE = "/?kind=expedite&who=me";
    private static final String NOTHING = "ไม่มีเรื่องตามตัวกรองนี้";
    private static final String ABSENT = "นายสุรชัย กะตะศิลา";
    private static final String SUBSTITUTE = "นางสาวมณีรัตน์ เพ็ชรราช";
    private static final String DISTRICT = "ถลาง";
    private static final Pattern GRANT = Pattern.compile("ขยายเวลาให้ [1-9]\\d* แห่ง");

    @TempDir
    Path data;

    @Test
    void aColleagueStandsInADistrictGetsALaterDateAndEverybodyCanUseTheScreens() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        try (var application = RunningApplication.start(data, "--eplan.embedded.provinces=83");
                var browser = Browser.open(application.address());
                var stored = StoredData.in(data)) {
            application.await(line -> line.contains("fiscal year 2554 is open for all"));
            var hq = new ChasingPage(signedIn(application, browser, "hq"));
            ClockPage.advanceUnsimulated(hq.page(), "3/3/2554", "3 มีนาคม 2554");
            var absent = new ChasingPage(signedIn(application, browser, "phuket.officer1"));
            var substitute = new ChasingPage(signedIn(application, browser, "phuket.officer2"));
            var head = new ChasingPage(signedIn(application, browser, "phuket.head"));
            twoAreInTheHandsOfWhoWillBeAway(absent, stored);
            theOfficerArrangesWhoStandsIn(absent);
            String noted = theSubstituteActsForTheOfficer(substitute);
            theHeadGivesTheDistrictALaterDate(head, stored);
            var screens = new EveryScreen();
            screens.officer(substitute, noted);
            screens.head(head);
            screens.headquarters(hq);
            ClockPage.advance(hq.page(), "5/3/2554", "5 มีนาคม 2554");
            afterTheLastDayNothingIsLeft(absent, substitute);
            screens.tell();
        }
    }

    private static Page signedIn(RunningApplication application, Browser browser, String name) {
        return browser.signedIn(name, application.password(name));
    }

    private static long district(StoredData stored, String code) {
        return stored.number("select id from eplan.district where code = ?", code);
    }

    /** Of another district than the one that gets a later date. */
    private static void twoAreInTheHandsOfWhoWillBeAway(ChasingPage absent, StoredData stored) {
        absent.go(INBOX + district(stored, "8301"), ".work");
        absent.stepAndPick(1);
        absent.stepAndPick(2);
        absent.press("c");
        assertThat(absent.mine()).hasCount(2);
    }

    private static void theOfficerArrangesWhoStandsIn(ChasingPage absent) {
        absent.go("/absences", ".absences > *");
        absent.page().locator(".page-actions vaadin-button[theme~=primary]").click();
        absent.find(absent.dialog().locator(".stand vaadin-combo-box").first(), SUBSTITUTE);
        Locator last = absent.dialog()
                .locator(".absence-days vaadin-date-picker input")
                .last();
        last.fill("4/3/2554");
        last.press("Enter");
        absent.dialog().locator("textarea").fill("น้ำท่วมบ้าน เดินทางไม่ได้");
        absent.dialog().locator("vaadin-button[theme~=primary]").click();
        assertThat(absent.dialog()).hasCount(0);
        Locator stint = absent.page().locator(".stint");
        assertThat(stint).hasCount(1);
        assertThat(stint).containsText(SUBSTITUTE);
        assertThat(stint).containsText("4 มี.ค. 2554");
    }

    /** @return where the case is that was noted */
    private static String theSubstituteActsForTheOfficer(ChasingPage substitute) {
        substitute.go(MINE, ".work");
        assertThat(substitute.page().locator(".standing-in")).containsText(ABSENT);
        assertThat(substitute.lines("แทน " + ABSENT)).hasCount(2);
        substitute.press("j");
        assertThat(substitute.chosen()).hasCount(1);
        String number = ChasingPage.number(substitute.chosen());
        String link = substitute.page().locator(".panel .panel-open").getAttribute("href");
        String address = ("/" + link).replace("//", "/");
        substitute.beginNote();
        substitute.type("ไปพบปลัดที่ศูนย์พักพิงแล้ว");
        substitute.saveAndGoOn(number);
        substitute.go(address, ".round-events");
        assertThat(substitute.page().locator(".round-events")).containsText(SUBSTITUTE + " (แทน " + ABSENT + ")");
        return address;
    }

    private static void theHeadGivesTheDistrictALaterDate(ChasingPage head, StoredData stored) {
        long round = stored.number("select id from eplan.round where fiscal_year = 2554 and key = 'plan'");
        String chased = "/?kind=expedite&round=" + round + "&district=" + district(stored, "8303");
        head.go(chased, ".work");
        head.go("/extensions", ".extensions > *");
        head.button("ขยายเวลาทั้งอำเภอ…").click();
        head.choose(head.dialog().locator(".many-form > vaadin-select"), "แผนพัฒนา 3 ปี");
        head.find(head.dialog().locator(".many-form > vaadin-combo-box").last(), DISTRICT);
        Locator day = head.dialog().locator(".extension-why vaadin-date-picker input");
        day.fill("11/3/2554");
        day.press("Enter");
        head.choose(head.dialog().locator(".extension-why vaadin-select"), "น้ำท่วม");
        head.dialog().locator("textarea").fill("น้ำท่วมทั้งอำเภอ เอกสารเสียหาย");
        head.inDialog("ดูผลก่อน");
        assertThat(head.dialog().locator(".many-preview")).isVisible();
        Accessibility.check(head.page(), ".many-preview");
        Locator grant = head.dialog().locator(".many-outcome > vaadin-button");
        assertThat(grant).hasText(GRANT);
        grant.click();
        assertThat(head.dialog()).containsText("ขยายเวลาให้แล้ว");
        head.inDialog("ปิด");
        head.page().navigate(chased);
        assertThat(head.page().getByText(NOTHING)).isVisible();
    }

    private static void afterTheLastDayNothingIsLeft(ChasingPage absent, ChasingPage substitute) {
        substitute.page().navigate(MINE);
        assertThat(substitute.page().getByText(NOTHING)).isVisible();
        assertThat(substitute.page().locator(".standing-in")).hasCount(0);
        absent.go(MINE, ".work");
        assertThat(absent.mine()).hasCount(2);
    }
}
