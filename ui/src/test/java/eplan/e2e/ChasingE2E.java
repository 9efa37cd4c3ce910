package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How a province chases, in Chromium: the officer works the inbox by keyboard and takes an act back, an LAO gets a
 * later date, the head gives every LAO its analyst, and the LAO and the office write to each other.
 */
class ChasingE2E {

    private static final double PATIENCE = 30_000;
    private static final String INBOX = "/?kind=expedite&level=1";
    private static final String LATER = "11 พ.ค. 2554";

    @TempDir
    Path data;

    @Test
    void anOfficerChasesManyAnLaoGetsALaterDateAndEverybodyHasTheirAnalyst() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        try (var application = RunningApplication.start(data, "--eplan.embedded.provinces=83");
                var browser = Browser.open(application.address())) {
            application.await(line -> line.contains("fiscal year 2554 is open for all"));
            ClockPage.advanceUnsimulated(signedIn(application, browser, "hq"), "3/3/2554", "3 มีนาคม 2554");
            var officer = new ChasingPage(signedIn(application, browser, "phuket.officer1"));
            twoAreTakenByKeyboardAndTakenBack(officer);
            oneSleepsUntilTomorrow(officer);
            EntryPage lao = EntryPage.ownOf(signedIn(application, browser, "phuket.lao1"));
            theLaoAsksForALaterDate(lao);
            theOfficerIsInFavour(officer);
            var head = new ChasingPage(signedIn(application, browser, "phuket.head"));
            theHeadGrantsIt(head);
            theLaoSeesTheNewDate(lao);
            everyLaoGetsItsAnalyst(head);
            MessageSteps.theLaoWritesToTheOffice(lao);
            MessageSteps.theOfficerAnswers(officer);
            theChecksCanBeUsedByEverybody(officer);
        }
    }

    private static Page signedIn(RunningApplication application, Browser browser, String name) {
        return browser.signedIn(name, application.password(name));
    }

    private static void twoAreTakenByKeyboardAndTakenBack(ChasingPage officer) {
        officer.go(INBOX, ".work");
        assertThat(officer.mine()).hasCount(0);
        officer.stepAndPick(1);
        officer.stepAndPick(2);
        Accessibility.check(officer.page(), ".bulk-bar");
        officer.press("c");
        assertThat(officer.notice("รับไว้แล้ว 2 เรื่อง").locator(".undo")).containsText("เลิกทำ");
        assertThat(officer.mine()).hasCount(2);
        assertThat(officer.page().locator(".bulk-bar")).isHidden();
        officer.press("u");
        assertThat(officer.notice("เลิกทำแล้ว 2 เรื่อง")).isVisible();
        assertThat(officer.mine()).hasCount(0);
    }

    private static void oneSleepsUntilTomorrow(ChasingPage officer) {
        String what = officer.chosen().locator(".work-what .muted").textContent();
        Locator line = officer.page().locator(".work", new Page.LocatorOptions().setHasText(what));
        assertThat(line).hasCount(1);
        officer.press("s");
        assertThat(officer.dialog()).containsText("พักไว้ 1 เรื่อง");
        Accessibility.check(officer.page(), "vaadin-dialog[opened] vaadin-radio-button");
        officer.inDialog("พักไว้");
        assertThat(officer.notice("พักไว้แล้ว 1 เรื่อง")).isVisible();
        assertThat(line).hasCount(0);
        officer.go(INBOX + "&show=asleep", ".work");
        assertThat(line).hasCount(1);
    }

    private static void theLaoAsksForALaterDate(EntryPage lao) {
        lao.showRound("budget-q2");
        lao.button("ขอขยายเวลา").click();
        var form = new ChasingPage(lao.page());
        Locator day = form.dialog().locator("vaadin-date-picker input");
        day.fill("11/5/2554");
        day.press("Enter");
        assertThat(form.dialog()).containsText("จังหวัดเป็นผู้พิจารณา");
        form.choose("น้ำท่วม");
        form.dialog().locator("textarea").fill("น้ำท่วมสำนักงาน เอกสารการเงินเสียหาย");
        Accessibility.check(form.page(), "vaadin-dialog[opened] textarea");
        form.inDialog("ส่งคำขอ");
        assertThat(form.dialog()).containsText("ส่งคำขอแล้ว");
        form.inDialog("ปิด");
        assertThat(lao.page().locator(".extension")).containsText(LATER);
    }

    private static void theOfficerIsInFavour(ChasingPage officer) {
        officer.go("/extensions", ".request");
        Locator request = opened(officer);
        Accessibility.check(officer.page(), ".extension-form");
        request.locator("textarea").fill("ตรวจพื้นที่แล้ว น้ำท่วมจริง");
        EntryPage.button(request, "เห็นควรขยายเวลา").click();
        assertThat(officer.notice("บันทึกความเห็นแล้ว")).isVisible();
    }

    private static void theHeadGrantsIt(ChasingPage head) {
        head.go("/extensions", ".request");
        Locator request = opened(head);
        assertThat(request).containsText("ตรวจพื้นที่แล้ว น้ำท่วมจริง");
        Accessibility.check(head.page(), ".extension-form");
        EntryPage.button(request, "ขยายเวลาถึง " + LATER).click();
        assertThat(head.notice("ขยายเวลาถึง " + LATER + " แล้ว")).isVisible();
        assertThat(head.page().getByText("ไม่มีคำขอขยายเวลาที่รออยู่")).isVisible();
    }

    /** The only request that waits, with all that it says. */
    private static Locator opened(ChasingPage reader) {
        Locator request = reader.page().locator(".request");
        assertThat(request).hasCount(1);
        request.locator("vaadin-details-summary").first().click();
        assertThat(request.locator(".extension")).containsText(LATER);
        return request;
    }

    private static void theLaoSeesTheNewDate(EntryPage lao) {
        lao.showRound("budget-q2");
        assertThat(lao.page().locator(".round-section .deadline")).containsText("ครบกำหนด " + LATER);
    }

    private static void everyLaoGetsItsAnalyst(ChasingPage head) {
        head.go("/portfolio", ".portfolio-grid");
        Accessibility.check(head.page(), ".loads");
        head.button("เกลี่ยงาน").click();
        head.dialog().locator("textarea").fill("แบ่งให้ครบทุกแห่งก่อนสิ้นไตรมาส");
        Accessibility.check(head.page(), "vaadin-dialog[opened] .shares");
        head.inDialog("มอบหมายตามนี้");
        assertThat(head.notice("มอบหมายตามข้อเสนอแล้ว")).isVisible();
        assertThat(head.page().locator(".loads")).containsText("ทุกแห่งมี จนท.วถ. ดูแล");
    }

    private static void theChecksCanBeUsedByEverybody(ChasingPage officer) {
        for (String tab : new String[] {"", "?tab=weeks", "?tab=late"}) {
            officer.page().navigate("/checks" + tab);
            Accessibility.check(officer.page(), ".checks > *");
        }
    }
}
