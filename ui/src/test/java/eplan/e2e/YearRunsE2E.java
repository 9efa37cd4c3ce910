package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The year of the letters in Chromium: HQ advances past the end of February, Nakhon Ratchasima's officer chases a stalled LAO
 * and its task sleeps, Phuket's officer sees none of it, and HQ moves the date later, which withdraws the escalations.
 */
class YearRunsE2E {

    private static final String PLAN = "วิสัยทัศน์ ยุทธศาสตร์ แผนพัฒนา 3 ปี";
    private static final Pattern CASE_NUMBER = Pattern.compile("2554-30-\\d{4}");
    private static final double MINUTES = 60_000;

    @TempDir
    Path data;

    @Test
    void anEntryStallsIsChasedAndIsWithdrawnWhenTheDateMoves() throws Exception {
        try (var application = RunningApplication.start(data);
                var browser = Browser.open(application.address())) {
            application.await(line -> line.contains("fiscal year 2554 is open for all 353 LAOs"));
            Page hq = signedIn(application, browser, "hq");
            advanceTo(hq, "1/3/2554", "1 มีนาคม 2554");
            Page korat = signedIn(application, browser, "korat.officer1");
            String number = chaseStalled(korat, "10/3/2554");
            otherProvinceSeesNothing(signedIn(application, browser, "phuket.officer1"), number);
            String other = firstCase(korat);
            String address = caseOf(korat, other);
            moveDue(hq, "2011-03-31", "น้ำท่วมภาคตะวันออกเฉียงเหนือ");
            seesItWithdrawn(korat, other, address);
            Page staff = signedIn(application, browser, "korat.lao1");
            filledScreensCanBeUsedByEverybody(hq, korat, staff, address);
        }
    }

    private static void filledScreensCanBeUsedByEverybody(Page hq, Page korat, Page staff, String address) {
        korat.navigate("/");
        Accessibility.rest(korat, ".work-lao");
        korat.locator(".work-lao").first().click();
        var all = new SoftAssertions();
        Accessibility.check(all, korat, ".panel h2");
        korat.navigate(address.replace("//", "/"));
        Accessibility.check(all, korat, ".round-section h2");
        korat.navigate("/board");
        Accessibility.check(all, korat, "vaadin-grid a");
        hq.navigate("/timeline?round=plan&to=2011-04-29");
        Accessibility.check(all, hq, ".rounds-card");
        hq.navigate("/registry-import");
        Accessibility.check(all, hq, ".page-header h1");
        staff.navigate("/");
        Accessibility.check(all, staff, ".due");
        staff.locator("a[href*='entry/']").first().click();
        Accessibility.check(all, staff, ".draft-form");
        all.assertAll();
    }

    private static Page signedIn(RunningApplication application, Browser browser, String name) {
        return browser.signedIn(name, application.password(name));
    }

    private static void advanceTo(Page hq, String typed, String shown) {
        hq.navigate("/clock");
        Locator date = hq.locator("vaadin-date-picker input");
        date.fill(typed);
        date.press("Enter");
        hq.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("เลื่อนไปถึงวันที่เลือก"))
                .click();
        assertThat(hq.locator(".clock-today, .card").first())
                .containsText(shown, new LocatorAssertions.ContainsTextOptions().setTimeout(10 * MINUTES));
        // the last day's jobs run before the form is free again
        assertThat(hq.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("เลื่อนไปถึงวันที่เลือก")))
                .isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(3 * MINUTES));
    }

    /** Finds a stalled plan, notes the call with a promised date, and sees the task sleep. */
    private static String chaseStalled(Page korat, String promised) {
        String number = firstCase(korat);
        korat.locator(".work", new Page.LocatorOptions().setHasText(number))
                .locator(".work-lao")
                .first()
                .click();
        Locator form = korat.locator(".chase");
        form.locator("textarea").fill("ปลัดแจ้งว่าเจ้าหน้าที่แผนลาคลอด ขอเวลา");
        Locator day = form.locator("vaadin-date-picker input");
        day.fill(promised);
        day.press("Enter");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("บันทึกและพักถึง 10 มี.ค."))
                .click();
        assertThat(korat.locator("vaadin-notification-card").first()).containsText("เรื่องพักไว้ถึง");
        korat.navigate("/?q=" + number + "&kind=expedite&show=asleep");
        assertThat(korat.locator(".work-group").filter(new Locator.FilterOptions().setHasText("พัก")))
                .containsText("1 เรื่อง");
        assertThat(korat.locator(".work").first()).containsText(number);
        return number;
    }

    /** Case number of the first overdue plan that is being expedited. */
    private static String firstCase(Page korat) {
        korat.navigate("/?kind=expedite&level=1&show=overdue");
        Locator row = korat.locator(".work", new Page.LocatorOptions().setHasText(PLAN))
                .first();
        Matcher number = CASE_NUMBER.matcher(row.textContent());
        if (!number.find()) {
            throw new AssertionError("no case number in: " + row.textContent());
        }
        return number.group();
    }

    private static void otherProvinceSeesNothing(Page phuket, String number) {
        phuket.navigate("/?q=" + number);
        assertThat(phuket.getByText("ไม่มีเรื่องตามตัวกรองนี้")).isVisible();
    }

    private static void moveDue(Page hq, String iso, String reason) {
        hq.navigate("/timeline?round=plan&to=" + iso);
        hq.getByLabel("เหตุผล (จำเป็น)").fill(reason);
        hq.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("ใช้กับ \\d+ อปท\\.")))
                .click();
        assertThat(hq.locator("vaadin-notification-card").first()).containsText("31 มี");
    }

    /** Opens the case beside the list, and returns where its own page is. */
    private static String caseOf(Page korat, String number) {
        korat.locator(".work", new Page.LocatorOptions().setHasText(number))
                .locator(".work-lao")
                .first()
                .click();
        return "/" + korat.locator("a[href*='lao/']").first().getAttribute("href");
    }

    private static void seesItWithdrawn(Page korat, String number, String address) {
        korat.navigate("/?q=" + number);
        assertThat(korat.locator(".work", new Page.LocatorOptions().setHasText("เร่งรัด")))
                .hasCount(0);
        korat.navigate(address.replace("//", "/"));
        assertThat(korat.getByText("ยกเลิกการเร่งรัด “น้ำท่วมภาคตะวันออกเฉียงเหนือ”")
                        .first())
                .isVisible();
    }
}
