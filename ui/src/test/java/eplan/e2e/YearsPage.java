package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The years at headquarters, as a process owner drafts and publishes them and calls for a special round. */
final class YearsPage {

    private static final String CONTENT = ".year-part";

    private final ChasingPage hq;

    YearsPage(ChasingPage hq) {
        this.hq = hq;
    }

    /** The draft of the next year, from the letters' template. */
    void begin(String year) {
        hq.go("/years", CONTENT);
        hq.button("เริ่มร่างปีใหม่…").click();
        hq.inDialog("เริ่มร่าง");
        assertThat(hq.notice("เริ่มร่างปฏิทินปี " + year + " แล้ว")).isVisible();
        assertThat(hq.page().locator(".year-tabs a[aria-current]")).containsText("ปี " + year);
    }

    /** @param round as the year's table names it */
    void shift(String round, String how) {
        hq.button("แก้ " + round).click();
        hq.choose(labelled("vaadin-select", "ถ้าวันครบกำหนดตรงวันหยุด"), how);
        hq.inDialog("บันทึก");
        assertThat(hq.notice("แก้งวดแล้ว: ")).isVisible();
        assertThat(hq.page().locator(".plan-table tbody tr", new Page.LocatorOptions().setHasText(round)))
                .containsText(how);
    }

    void publish(String year, String reason) {
        hq.button("ประกาศใช้…").click();
        hq.dialog().locator("textarea").fill(reason);
        hq.inDialog("ประกาศใช้");
        assertThat(hq.notice("ประกาศใช้ปฏิทินปี " + year + " แล้ว")).isVisible();
    }

    /**
     * A round in the running year in which LAOs of one type send a report.
     *
     * @param type in words
     * @param laos for how many it is
     */
    void special(String name, String item, String type, long laos) {
        hq.go("/years?year=2554", CONTENT);
        hq.button("งวดพิเศษ…").click();
        labelled("vaadin-text-field", "ชื่อภาษาไทย").locator("input").fill(name);
        labelled("vaadin-text-field", "ชื่อภาษาอังกฤษ").locator("input").fill("Report of flood damage");
        type("วันเปิด", "2/11/2553");
        type("วันครบกำหนด", "30/11/2553");
        EntryPage.choose(hq.dialog(), item);
        labelled("vaadin-text-field", "หนังสือที่อ้างอิง").locator("input").fill("มท 0810.4/ว 2012");
        EntryPage.choose(hq.dialog(), type);
        assertThat(hq.dialog().locator(".scope-count")).hasText("ให้ " + laos + " อปท.");
        labelled("vaadin-text-area", "เหตุผล").locator("textarea").fill("รวบรวมความเสียหายส่งคณะรัฐมนตรี");
        hq.inDialog("เพิ่มงวดพิเศษ");
        assertThat(hq.notice("เพิ่มงวดพิเศษให้ " + laos + " อปท. แล้ว")).isVisible();
    }

    private void type(String label, String day) {
        Locator field = labelled("vaadin-date-picker", label).locator("input");
        field.fill(day);
        field.press("Enter");
    }

    private Locator labelled(String field, String label) {
        return hq.dialog().locator(field, new Locator.LocatorOptions().setHasText(label));
    }
}
