package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;

/** An LAO records its vision, and its three-year plan by paste and by XLSX, through to ขึ้นชั้นแผน. */
final class PlanSteps {

    private static final String VISION = "เมืองน่าอยู่ เศรษฐกิจดี";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private PlanSteps() {}

    static void whatIsTypedWhileTheConnectionIsCutIsKept(EntryPage lao) {
        lao.open("plan", "vision-strategy");
        Page page = lao.page();
        Locator vision = lao.text("วิสัยทัศน์");
        Locator saved = page.locator(".saved [role=status]");
        vision.pressSequentially("เมืองน่าอยู่");
        assertThat(saved).containsText("เก็บร่างแล้ว");
        String before = saved.textContent();

        page.context().setOffline(true);
        vision.pressSequentially(" เศรษฐกิจดี");
        // what was typed has been sent, and did not arrive
        assertThat(page.locator("vaadin-connection-indicator[reconnecting]")).hasCount(1);
        assertThat(vision).hasValue(VISION);
        page.context().setOffline(false);
        assertThat(saved).not().hasText(before);
        assertThat(vision).hasValue(VISION);

        page.reload();
        assertThat(vision).hasValue(VISION);
    }

    static void visionAndStrategiesAreComplete(EntryPage lao) {
        lao.text("ยุทธศาสตร์ที่ 1").fill("โครงสร้างพื้นฐาน");
        lao.text("แนวทางการพัฒนาที่ 1.1").fill("ถนนและทางเท้า");
        lao.button("เพิ่มยุทธศาสตร์").click();
        lao.text("ยุทธศาสตร์ที่ 2").fill("คุณภาพชีวิต");
        lao.text("ยุทธศาสตร์ที่ 2").press("Enter");
        lao.text("แนวทางการพัฒนาที่ 2.1").fill("น้ำและการระบายน้ำ");
        lao.button("ส่งว่าครบถ้วน").click();
        assertThat(lao.item("vision-strategy")).containsText("ครบแล้ว");
    }

    static void theGridTakesPastedCells(EntryPage lao) {
        lao.open("plan", "three-year-plan");
        Locator projects = lao.section("โครงการ");
        Locator report = projects.locator(".form-notice");
        lao.pasteOnto(EntryPage.cell(projects, "รหัส"), PlanRows.roads());
        assertThat(report).containsText("เพิ่ม 10 แถว แก้ 0 แถว ยกเว้น 1 ช่อง");
        assertThat(report).containsText("แถวที่ 5 · งบปี 2554 (บาท) · “abc”");
        assertThat(totals(projects)).containsText("617,275.00");
        lao.pasteOnto(EntryPage.cell(projects, "005"), PlanRows.road(5, "61,727.50"));
        assertThat(report).containsText("เพิ่ม 0 แถว แก้ 1 แถว");
        assertThat(totals(projects)).containsText("679,002.50");
    }

    static void enterKeepsTheCellAndGoesDown(EntryPage lao) {
        Locator projects = lao.section("โครงการ");
        Locator typing = projects.locator("vaadin-grid vaadin-text-field[focused] input");
        EntryPage.cell(projects, PlanRows.name(1)).click();
        typing.fill("ปรับปรุงถนน หมู่ที่ 1");
        typing.press("Enter");
        assertThat(typing).hasValue(PlanRows.name(2));
        typing.press("Escape");
        assertThat(EntryPage.cell(projects, "ปรับปรุงถนน หมู่ที่ 1")).isVisible();
    }

    private static Locator totals(Locator section) {
        return section.locator(".sheet-head");
    }

    static void aFileComesInWholeOrNotAtAll(EntryPage lao) throws IOException {
        Locator projects = lao.section("โครงการ");
        Path template = lao.page()
                .waitForDownload(() -> projects.getByText("แม่แบบ XLSX").click())
                .path();
        lao.button("นำเข้าไฟล์").click();
        upload(lao, PlanFile.filled(template, PlanRows.drains("สิบบาท")));
        assertThat(lao.dialog()).containsText("อ่านได้ 3 แถว มี 1 ช่องที่ต้องแก้ในไฟล์ก่อน");
        assertThat(lao.dialog()).containsText("“สิบบาท” ไม่ใช่จำนวนเงิน");
        assertThat(EntryPage.button(lao.dialog(), "นำเข้าทั้งหมด")).isDisabled();
        upload(lao, PlanFile.filled(template, PlanRows.drains(300_000.25)));
        assertThat(lao.dialog()).containsText("อ่านได้ 3 แถว: จะเพิ่ม 3 แถว แก้ 0 แถว");
        EntryPage.button(lao.dialog(), "นำเข้าทั้งหมด").click();
        assertThat(lao.dialog()).hasCount(0);
        assertThat(totals(projects)).containsText(PlanRows.PLANNED);
    }

    private static void upload(EntryPage lao, byte[] file) {
        lao.dialog().locator("input[type='file']").setInputFiles(new FilePayload("plan.xlsx", XLSX, file));
    }

    static void theGridIsFiltered(EntryPage lao) {
        Locator projects = lao.section("โครงการ");
        Locator rows = projects.locator(".sheet-figure .figure").first();
        projects.locator(".sheet-find input").fill("รางระบายน้ำ");
        assertThat(rows).hasText("3");
        assertThat(totals(projects)).containsText("600,001.00");
        projects.locator(".sheet-find input").fill("");
        assertThat(rows).hasText("13");
    }

    static void thePlanIsExplainedPromotedAndComplete(EntryPage lao) {
        lao.explainAll("เล่มแผนเดิมไม่ได้ระบุวัตถุประสงค์รายโครงการ");
        assertThat(lao.page().getByText("อธิบายแล้ว 1 ข้อ").first()).isVisible();
        lao.button("ขึ้นชั้นแผน…").click();
        lao.dialog().locator("#edition-number input").fill("ภก 12/2553");
        Locator day = lao.dialog().locator("#edition-date input");
        day.fill("15/9/2553");
        day.press("Enter");
        assertThat(day).hasValue("15 ก.ย. 2553");
        EntryPage.button(lao.dialog(), "ขึ้นชั้นแผน…").click();
        assertThat(lao.page().locator(".edition-bar")).containsText("ขึ้นชั้นแผนแล้ว เลขที่ ภก 12/2553");
        lao.complete(PlanRows.PLANNED);
        assertThat(lao.item("three-year-plan")).containsText("ครบแล้ว");
        assertThat(lao.roundTitle()).containsText("ช้ากว่ากำหนด");
    }
}
