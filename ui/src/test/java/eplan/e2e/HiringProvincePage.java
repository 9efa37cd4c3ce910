package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;

/** The three duties of Phuket for hiring year 2555, as its head does them. */
final class HiringProvincePage {

    /** Of one kind. */
    static final String OPEN_STEPS = "select count(*) from eplan.hiring_step where state = 'OPEN' and kind = ?";

    private static final String YEAR = "/hiring/province/83?year=2555&tab=";
    private static final String POSITION = "ท้องถิ่นจังหวัดภูเก็ต";
    private static final String POINTS = "4.5";

    private final ChasingPage head;
    private final StoredData stored;

    HiringProvincePage(ChasingPage head, StoredData stored) {
        this.head = head;
        this.stored = stored;
    }

    void givesEveryLaoItsAnalyst() {
        head.go("/portfolio", ".portfolio-grid");
        head.button("เกลี่ยงาน").click();
        head.dialog().locator("textarea").fill("แบ่งให้ครบทุกแห่งตั้งแต่ต้นปี");
        head.inDialog("มอบหมายตามนี้");
        assertThat(head.notice("มอบหมายตามข้อเสนอแล้ว")).isVisible();
    }

    /** The present analysts stand in it already; what is typed is kept. */
    void sendsTheRequest() {
        head.go(YEAR + "request", ".people-rows");
        assertThat(head.page().locator(".person-row")).hasCount(2);
        Locator posts = head.page().locator(".hiring-form vaadin-integer-field input");
        posts.fill("3");
        posts.press("Tab");
        HiringForm.type(head.page(), "ผู้ลงนามในแบบ", "นางพรทิพย์ ณ ถลาง");
        HiringForm.type(head.page(), "ตำแหน่ง", POSITION);
        stored.await(1, "select count(*) from eplan.hiring_request where posts = 3 and position = ?", POSITION);
        Accessibility.check(head.page(), ".people-rows");
        head.button("ส่งให้กรม").click();
        HiringForm.confirm(head.page());
        assertThat(head.notice("ส่งแบบแสดงความประสงค์แล้ว")).isVisible();
    }

    /** Beside headquarters' half. */
    void evaluates() throws IOException {
        head.go(YEAR + "evaluation", ".evaluation");
        Locator cards = head.page().locator(".evaluation");
        assertThat(cards).hasCount(2);
        fiftyOnePointsAreRefused(cards.first());
        for (Locator card : cards.all()) {
            assertThat(card.locator(".evaluation-half")).containsText("จาก 50");
            for (Locator points : points(card).all()) {
                points.fill(POINTS);
                points.press("Tab");
            }
            assertThat(card).containsText("ส่วนจังหวัด 22.5 จาก 50 · รวม");
            keep(card);
            assertThat(card).containsText("บันทึกคะแนนแล้ว");
        }
        Accessibility.check(head.page(), ".evaluation");
        head.button("ส่งสรุปผลให้กรม").click();
        HiringForm.confirm(head.page());
        assertThat(head.notice("ส่งสรุปผลแล้ว")).isVisible();
        HiringForm.handsOverPdf(head.page(), "ใบสรุปผล (PDF)");
    }

    private void fiftyOnePointsAreRefused(Locator card) {
        points(card).first().fill("51");
        points(card).first().press("Tab");
        assertThat(card).containsText("ใส่คะแนนเต็มหรือครึ่งคะแนน ตั้งแต่ 0 ถึง 10");
        keep(card);
        assertThat(card.locator(".form-mistakes")).isVisible();
        assertThat(stored.number("select count(*) from eplan.province_score")).isZero();
    }

    private static Locator points(Locator card) {
        return card.locator(".evaluation-points input");
    }

    private static void keep(Locator card) {
        card.locator(".hiring-acts vaadin-button:not([hidden])").click();
    }

    /** One post of the three, and somebody new for it. */
    void approves(String contractor, String dated) {
        head.go(YEAR + "approval", ".hiring-form");
        head.button("เพิ่มผู้รับจ้าง").click();
        HiringForm.field(head.dialog(), "vaadin-text-field", "ชื่อ–นามสกุล")
                .locator("input")
                .fill(contractor);
        head.inDialog("บันทึก");
        assertThat(head.notice("บันทึก " + contractor + " แล้ว")).isVisible();
        Locator form = head.page().locator(".hiring-form");
        form.locator("vaadin-integer-field input").fill("1");
        HiringForm.type(head.page(), "หนังสืออนุมัติ", "ภก 0023.3/812");
        HiringForm.typeDay(form, "ลงวันที่", dated);
        Accessibility.check(head.page(), ".hiring-form");
        head.button("บันทึกการอนุมัติ").click();
        HiringForm.confirm(head.page());
        assertThat(head.notice("บันทึกการอนุมัติแล้ว")).isVisible();
    }

    void waitsForTheBudget() {
        head.go(YEAR + "year", ".hiring-strip");
        assertThat(head.page().locator(".hiring-waits")).containsText("รอกรมแจ้งจัดสรรงบประมาณ");
        Accessibility.check(head.page(), ".hiring-strip");
        head.go(HiringContractPage.SIGN, ".empty");
        assertThat(head.page().locator(".empty")).containsText("ต้องรอกรมแจ้งจัดสรรงบประมาณก่อน");
    }

    /** The inbox of the office, narrowed to what is chased of one contractor. */
    private String chased(String contractor) {
        return "/?kind=expedite&q=" + contractor;
    }

    void chasesNothingOf(String contractor) {
        head.page().navigate(chased(contractor));
        assertThat(head.page().getByText("ไม่มีเรื่องตามตัวกรองนี้")).isVisible();
    }

    /** It leads to the step, which says how the day was counted. */
    void isAskedToChase(String contractor, String due) {
        head.go(chased(contractor), ".work");
        assertThat(head.lines(contractor)).hasCount(1);
        assertThat(head.lines(contractor)).containsText("ขั้น 1");
        long step = stored.number("select id from eplan.hiring_step where state = 'OPEN' and kind = 'DOCUMENTS'");
        head.go("/hiring/step/" + step, ".hiring-part");
        assertThat(head.page().locator(".hiring-main")).containsText("ครบกำหนด " + due);
        Accessibility.check(head.page(), ".hiring-part");
    }
}
