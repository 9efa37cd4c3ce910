package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an LAO records, in Chromium. It comes late with its plan, so that an analyst looks at its next round: the
 * ordinance and quarter 2, which goes back once and is then accepted. Quarter 3 the analyst enters for it, and it confirms.
 */
class EntryE2E {

    private static final double PATIENCE = 30_000;
    private static final String REASON = "ยอดเบิกจ่ายไม่ตรงกับใบสำคัญ";
    private static final String SOURCE = "หนังสือ อปท. ที่ ภก 71001/45";

    @TempDir
    Path data;

    @Test
    void anLaoRecordsFromVisionToDisbursementCorrectsAndConfirmsWhatWasEnteredForIt() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        try (var application = RunningApplication.start(data, "--eplan.embedded.provinces=83");
                var browser = Browser.open(application.address())) {
            application.await(line -> line.contains("fiscal year 2554 is open for all"));
            ClockPage.advanceUnsimulated(signedIn(application, browser, "hq"), "1/3/2554", "1 มีนาคม 2554");
            EntryPage lao = EntryPage.ownOf(signedIn(application, browser, "phuket.lao1"));
            EntryPage analyst = lao.seenBy(signedIn(application, browser, "phuket.analyst1"));
            thePlanIsRecorded(lao);
            theOrdinanceIsTakenFromThePlan(lao);
            aQuarterIsSpent(lao);
            theAnalystReturnsIt(analyst);
            theLaoCorrectsIt(lao);
            theAnalystAcceptsIt(analyst);
            theAnalystEntersOnBehalf(analyst);
            theLaoConfirms(lao);
        }
    }

    private static Page signedIn(RunningApplication application, Browser browser, String name) {
        return browser.signedIn(name, application.password(name));
    }

    private static void thePlanIsRecorded(EntryPage lao) throws IOException {
        PlanSteps.whatIsTypedWhileTheConnectionIsCutIsKept(lao);
        PlanSteps.visionAndStrategiesAreComplete(lao);
        PlanSteps.theGridTakesPastedCells(lao);
        PlanSteps.enterKeepsTheCellAndGoesDown(lao);
        PlanSteps.aFileComesInWholeOrNotAtAll(lao);
        Accessibility.check(lao.page(), ".draft-form");
        PlanSteps.theGridIsFiltered(lao);
        PlanSteps.thePlanIsExplainedPromotedAndComplete(lao);
    }

    private static void theOrdinanceIsTakenFromThePlan(EntryPage lao) {
        lao.open("budget-q2", "ordinance");
        EntryPage.button(lao.page().locator(".propose"), "ดึงจากแผน 13 โครงการ").click();
        assertThat(lao.section("รายการงบประมาณ").locator(".sheet-head")).containsText(PlanRows.PLANNED);
        lao.type("ordinance-number", "1/2554");
        lao.type("ordinance-council_on", "20/9/2553");
        lao.type("ordinance-approved_on", "28/9/2553");
        lao.type("ordinance-in_force_on", "1/10/2553");
        assertThat(lao.page().locator(".error-summary")).isHidden();
        lao.complete(PlanRows.PLANNED);
        assertThat(lao.item("ordinance")).containsText("ครบแล้ว");
    }

    private static void aQuarterIsSpent(EntryPage lao) {
        lao.open("budget-q2", "spending-q2");
        lao.pasteRow("ก่อหนี้ผูกพัน", "สัญญา 1/2554\t001\t20/1/2554\tหจก. ภูเก็ตก่อสร้าง\t12,000");
        lao.pasteRow("เบิกจ่าย", "สัญญา 1/2554\t25/2/2554\t5,000");
        Accessibility.check(lao.page(), ".draft-form");
        lao.complete("12,000.00", "5,000.00");
        assertThat(lao.roundTitle()).containsText("รอตรวจ");
    }

    private static void theAnalystReturnsIt(EntryPage analyst) {
        analyst.showRound("budget-q2");
        Locator verify = analyst.page().locator(".verify");
        EntryPage.choose(verify, "ก่อหนี้ผูกพันและเบิกจ่าย ไตรมาส 2");
        verify.locator("textarea").fill(REASON);
        EntryPage.button(verify, "ส่งกลับให้แก้").click();
        assertThat(analyst.roundTitle()).containsText("ส่งกลับให้แก้");
        assertThat(analyst.item("ordinance")).containsText("ครบแล้ว");
    }

    private static void theLaoCorrectsIt(EntryPage lao) {
        lao.open("budget-q2", "spending-q2");
        assertThat(lao.page().getByText("ถูกส่งกลับให้แก้ไข: " + REASON)).isVisible();
        Locator paid = lao.section("เบิกจ่าย");
        EntryPage.cell(paid, "5,000.00").click();
        Locator amount = paid.locator("vaadin-grid vaadin-text-field input");
        amount.fill("4,500");
        amount.press("Tab");
        assertThat(paid.locator(".sheet-head")).containsText("4,500.00");
        lao.complete("4,500.00");
        assertThat(lao.roundTitle()).containsText("รอตรวจ");
    }

    private static void theAnalystAcceptsIt(EntryPage analyst) {
        analyst.showRound("budget-q2");
        EntryPage.button(analyst.page().locator(".verify"), "รับรองว่าครบถ้วน").click();
        assertThat(analyst.page().locator(".round-events")).containsText("ผ่านการตรวจสอบแล้ว");
        assertThat(analyst.roundTitle()).containsText("ทันกำหนด");
    }

    private static void theAnalystEntersOnBehalf(EntryPage analyst) {
        analyst.open("spending-q3", "spending-q3");
        Locator why = analyst.dialog();
        EntryPage.button(why, "เริ่มบันทึกแทน").click();
        assertThat(why).containsText("โปรดเลือกเหตุผล");
        assertThat(why).containsText("โปรดระบุเอกสารที่ใช้บันทึก");
        EntryPage.choose(why, "อปท. ขอให้บันทึกแทน");
        why.locator("vaadin-text-field input").fill(SOURCE);
        EntryPage.button(why, "เริ่มบันทึกแทน").click();
        assertThat(analyst.page().locator(".behalf")).containsText("เอกสาร: " + SOURCE);
        analyst.pasteRow("ก่อหนี้ผูกพัน", "ใบสั่งจ้าง 7/2554\t002\t20/2/2554\tร้านอันดามันการช่าง\t8,000");
        analyst.pasteRow("เบิกจ่าย", "ใบสั่งจ้าง 7/2554\t28/2/2554\t8,000");
        analyst.explainAll("ใบสั่งจ้างมาถึงหลังส่งไตรมาส 2 แล้ว");
        analyst.complete("8,000.00", "บันทึกแทน: อปท. ขอให้บันทึกแทน");
        assertThat(analyst.item("spending-q3")).containsText("รอ อปท. รับรอง");
    }

    private static void theLaoConfirms(EntryPage lao) {
        lao.showRound("spending-q3");
        Locator waiting = lao.page().locator(".to-confirm");
        assertThat(waiting).containsText("เอกสาร: " + SOURCE);
        EntryPage.button(waiting, "รับรอง").click();
        assertThat(waiting).isHidden();
        assertThat(lao.item("spending-q3")).containsText("อปท. รับรองแล้ว");
    }
}
