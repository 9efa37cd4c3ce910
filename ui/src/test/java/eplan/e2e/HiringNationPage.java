package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;

/** Hiring year 2555 at headquarters, as a process owner opens it, releases the budget and checks documents. */
final class HiringNationPage {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String COMPUTED =
            "select count(*) from eplan.score_run where fiscal_year = 2555 and state = 'DONE'";

    private final ChasingPage hq;
    private final StoredData stored;

    HiringNationPage(ChasingPage hq, StoredData stored) {
        this.hq = hq;
        this.stored = stored;
    }

    private void go(String tab, String content) {
        hq.go("/hiring/hq?year=2555&tab=" + tab, content);
    }

    /** By the template, which is checked first. */
    void takesHeadcountOf(String code, String province, int posts) throws IOException {
        go("headcounts", ".hq-grid");
        Accessibility.check(hq.page(), ".hq-grid");
        Path template = hq.page()
                .waitForDownload(() -> hq.page().getByText("แบบกรอก XLSX").click())
                .path();
        hq.button("นำเข้าจาก XLSX…").click();
        HiringForm.choose(
                hq.dialog(), new FilePayload("headcount.xlsx", XLSX, HeadcountFile.filled(template, code, posts)));
        assertThat(hq.dialog()).containsText("เปลี่ยน 1");
        assertThat(hq.dialog()).containsText(province + ": – → " + posts);
        hq.dialog().locator("textarea").fill("บัญชีจำนวนที่ส่งพร้อมหนังสือ ว 1353");
        hq.inDialog("นำเข้า");
        assertThat(hq.notice("นำเข้าแล้ว เปลี่ยน 1 จังหวัด")).isVisible();
    }

    /** By letter ว 1353; the scores are computed meanwhile. */
    void opensTheYear() {
        go("matrix", ".hq-form");
        Accessibility.check(hq.page(), ".hq-form");
        Locator form = hq.page().locator(".hq-form");
        HiringForm.type(hq.page(), "เลขที่หนังสือ", "มท 0810.4/ว 1353");
        HiringForm.typeDay(form, "วันตัดยอดคะแนน", "30/6/2554");
        HiringForm.choosePdf(form, "guidelines.pdf");
        assertThat(form).containsText("เลือกแล้ว: guidelines.pdf");
        hq.button("เปิดปีการจ้าง 2555…").click();
        HiringForm.confirm(hq.page());
        assertThat(hq.notice("เปิดปีการจ้าง 2555 แล้ว")).isVisible();
        stored.await(1, COMPUTED);
    }

    /** For all provinces by one act. */
    void releasesTheBudget(String province) {
        go("budget", ".hq-form");
        HiringForm.type(hq.page(), "เลขที่หนังสือจัดสรร", "มท 0810.4/ว 1612");
        hq.button("ดูผลก่อน").click();
        assertThat(hq.page().locator(".hq-preview")).containsText(province);
        Accessibility.check(hq.page(), ".hq-preview");
        hq.page().locator(".hq-outcome vaadin-button").click();
        assertThat(hq.notice("แจ้งจัดสรรแล้ว")).isVisible();
    }

    void returnsDocuments(String reason) {
        awaitCheck();
        go("documents", ".hq-item");
        Accessibility.check(hq.page(), ".hq-item");
        hq.page().locator(".hq-item .hq-acts vaadin-button").last().click();
        hq.dialog().locator("textarea").fill(reason);
        hq.inDialog("ส่งกลับจังหวัด");
        assertThat(hq.notice("ส่งกลับจังหวัดแล้ว")).isVisible();
    }

    void acceptsDocuments() {
        awaitCheck();
        go("documents", ".hq-item");
        hq.page().locator(".hq-item .hq-acts vaadin-button").first().click();
        HiringForm.confirm(hq.page());
        assertThat(hq.notice("รับเอกสารครบแล้ว")).isVisible();
        assertThat(hq.page().getByText("ไม่มีเอกสารรอตรวจ")).isVisible();
    }

    /** The case goes on in the background. */
    private void awaitCheck() {
        stored.await(1, HiringProvincePage.OPEN_STEPS, "DOCUMENT_CHECK");
    }
}
