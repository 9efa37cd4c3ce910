package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;

/** A contract of Phuket: it is signed, its documents go to headquarters, its work is delivered and accepted. */
final class HiringContractPage {

    static final String SIGN = "/hiring/sign/83?year=2555";
    static final String USERNAME = "phuket.new1";

    private static final Pattern CONTRACT = Pattern.compile(".*/hiring/contract/\\d+.*");
    private static final String ID = "เลขประจำตัวประชาชน";
    private static final String WRONG_ID = "1-8399-00123-45-2";
    private static final String RIGHT_ID = "1-8399-00123-45-1";
    private static final String REPORT = "ติดตาม อปท. ครบทุกแห่งตามปฏิทิน";

    private final ChasingPage reader;
    private final StoredData stored;

    HiringContractPage(ChasingPage reader, StoredData stored) {
        this.reader = reader;
        this.stored = stored;
    }

    private Page page() {
        return reader.page();
    }

    /** @param password of the new account, told once; @param address of the contract's page */
    record Signed(String password, String address) {}

    /** From 1 October on; a wrong check digit is refused first. */
    Signed signs(String contractor, String documentsDue) {
        reader.go(SIGN, ".hand-over");
        Locator form = page().locator(".hiring-main");
        reader.choose(HiringForm.field(form, "vaadin-select", "เลือกจากผู้รับจ้างที่หาได้"), contractor);
        HiringForm.type(page(), ID, WRONG_ID);
        HiringForm.type(page(), "โทรศัพท์", "076 211 234");
        HiringForm.type(page(), "ชื่อผู้ใช้", USERNAME);
        HiringForm.type(page(), "เลขที่สัญญา", "1/2555");
        Locator amount = form.locator(".baht-field input").first();
        amount.fill("120000");
        amount.press("Tab");
        assertThat(page().locator(".instalment-row")).hasCount(12);
        HiringForm.field(form, "vaadin-button", "เลือกของ").first().click();
        Accessibility.check(page(), ".instalment-row");
        sign(form);
        assertThat(page().locator(".form-mistakes")).containsText("เลขหลักสุดท้ายไม่ตรงกับหลักอื่น");
        HiringForm.type(page(), ID, RIGHT_ID);
        sign(form);
        return told(documentsDue);
    }

    private void sign(Locator form) {
        EntryPage.button(form, "ลงนามสัญญา").click();
        HiringForm.confirm(page());
    }

    private Signed told(String documentsDue) {
        assertThat(page().locator(".hiring-signed")).containsText("ภายใน " + documentsDue);
        Locator secrets = page().locator(".hiring-told input");
        assertThat(secrets.first()).hasValue(USERNAME);
        String password = secrets.last().inputValue();
        Accessibility.check(page(), ".hiring-signed");
        page().getByText("ไปที่สัญญาเพื่อส่งเอกสาร").click();
        page().waitForURL(CONTRACT);
        String address = URI.create(page().url()).getPath();
        reader.go(SIGN, ".empty");
        assertThat(page().locator(".empty")).containsText("ลงนามครบทุกอัตราที่อนุมัติแล้ว");
        assertThat(page().locator(".hiring-told")).hasCount(0);
        return new Signed(password, address);
    }

    /** With the copy of the contract. */
    void sendsDocuments(String address) {
        reader.go(address, "#documents");
        HiringForm.choosePdf(documents(), "contract.pdf");
        assertThat(reader.notice("แนบ contract.pdf แล้ว")).isVisible();
        Accessibility.check(page(), "#documents");
        send();
    }

    void sendsThemAgain(String address, String reason) {
        stored.await(1, HiringProvincePage.OPEN_STEPS + " and turn = 2", "DOCUMENTS");
        reader.go(address, "#documents");
        assertThat(documents()).containsText("กรมส่งกลับ: " + reason);
        send();
    }

    private Locator documents() {
        return page().locator("#documents");
    }

    private void send() {
        EntryPage.button(documents(), "ส่งเอกสารให้กรม").click();
        HiringForm.confirm(page());
        assertThat(reader.notice("ส่งเอกสารแล้ว")).isVisible();
    }

    /** The analyst, from the page of their own. */
    void deliversTheFirstInstalment() {
        reader.go("/hiring/mine", ".hiring-steps");
        Accessibility.check(page(), ".hiring-steps");
        page().getByText("เขียนรายงานและส่งมอบ").click();
        page().waitForURL(CONTRACT);
        page().locator(".instalment textarea").fill(REPORT);
        page().locator(".instalment textarea").press("Tab");
        stored.await(1, "select count(*) from eplan.instalment_report where added = ?", REPORT);
        Accessibility.check(page(), ".instalment");
        instalment("ส่งมอบงาน");
        HiringForm.confirm(page());
        assertThat(reader.notice("ส่งมอบงวดที่ 1 แล้ว")).isVisible();
    }

    /** The officer, who keeps the record of it. */
    void acceptsTheFirstInstalment(String address) throws IOException {
        stored.await(1, HiringProvincePage.OPEN_STEPS, "INSPECTION");
        reader.go(address + "?instalment=1", ".instalment textarea");
        assertThat(page().locator(".report-words")).hasText(REPORT);
        HiringForm.type(page(), "ผู้ตรวจรับคนที่ 1", "นายสุรชัย กะตะศิลา");
        Accessibility.check(page(), ".instalment");
        instalment("ตรวจรับ");
        HiringForm.confirm(page());
        assertThat(reader.notice("ตรวจรับงวดที่ 1 แล้ว")).isVisible();
        HiringForm.handsOverPdf(page(), "ใบตรวจรับงาน (PDF)");
    }

    private void instalment(String act) {
        EntryPage.button(page().locator(".instalment"), act).click();
    }
}
