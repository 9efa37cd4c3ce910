package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;

/** Headquarters' calendar as a process owner uses it: bars by mouse, table and panel by keyboard. */
final class CalendarPage {

    private static final double DAYS = 365;
    private static final int STEPS = 6;

    private final ChasingPage hq;

    CalendarPage(ChasingPage hq) {
        this.hq = hq;
    }

    /** @param place as the address says it, such as {@code year=2554&round=plan} */
    void open(String place) {
        hq.go("/timeline?" + place, ".rounds-card");
    }

    Locator panel() {
        return hq.page().locator(".move-panel");
    }

    /** What the set beside the calendar edits. */
    Locator edits() {
        return panel().locator(".edit");
    }

    /** What came between, at an edit. */
    Locator stale() {
        return edits().locator(".edit-stale");
    }

    /** Of the only edit that is stale. */
    void keepMine() {
        panel().locator(".edit-choice vaadin-button").first().click();
    }

    /** A date of the table; the words are of the round's name and of the field. */
    Locator date(String round, String field) {
        return hq.page()
                .locator(".rounds-card tbody tr", new Page.LocatorOptions().setHasText(round))
                .locator("button.rounds-date[aria-label^='" + field + "']");
    }

    /** Where the chosen round's last day is typed. */
    Locator due() {
        return panel().locator(".move-scope vaadin-date-picker input").first();
    }

    void typeDue(String day) {
        due().fill(day);
        due().press("Enter");
    }

    /** From now on the last day that is typed is one province's. */
    void inProvince(String code, String name) {
        hq.find(panel().locator(".move-scope vaadin-combo-box"), name);
        hq.page().waitForURL(Pattern.compile(".*province=" + code + ".*"));
        Accessibility.rest(hq.page(), ".move-scope");
    }

    /** How many the preview counts: a button that opens their list, where there are any. */
    Locator figure(String effect) {
        return panel().locator(".preview-counts .preview-line", new Locator.LocatorOptions().setHasText(effect))
                .locator(".preview-figure");
    }

    void apply(String button, String reason, String letter) {
        because(reason, letter);
        press(button);
    }

    /** Whatever the preview counts. */
    void apply(String reason, String letter) {
        because(reason, letter);
        forward().click();
    }

    /** Leaves it to another process owner. */
    void submit(String reason, String letter) {
        because(reason, letter);
        press("ส่งให้ผู้อื่นใช้");
    }

    /** By which the set goes on: applying it, or submitting it where four eyes are needed. */
    Locator forward() {
        return panel().locator(".move-acts vaadin-button[theme~=primary]");
    }

    /** On a day to come, as it is typed. */
    void schedule(String day, String reason, String letter) {
        because(reason, letter);
        press("ตั้งเวลา");
        Locator when = hq.dialog().locator("vaadin-date-picker input");
        when.fill(day);
        when.press("Enter");
        hq.inDialog("ตั้งเวลา");
    }

    private void because(String reason, String letter) {
        Locator why = panel().locator(".move-reason vaadin-text-field input");
        why.first().fill(reason);
        why.last().fill(letter);
    }

    void press(String button) {
        EntryPage.button(panel(), button).click();
    }

    /** Takes back the set that is shown. */
    void undo(String reason) {
        beginUndo(reason);
        assertThat(hq.notice("ย้อนกลับทั้งชุดแล้ว")).isVisible();
        assertThat(panel().locator(".set-head")).containsText("ย้อนกลับแล้ว");
    }

    /** The same, and does not wait. */
    void beginUndo(String reason) {
        press("ย้อนกลับ");
        hq.dialog().locator("textarea").fill(reason);
        hq.inDialog("ย้อนกลับทั้งชุด");
    }

    /** Puts a day into the draft that becomes a holiday. */
    void addHoliday(String day, String name, String source) {
        hq.button("วันหยุดราชการ").click();
        Locator form = hq.dialog().locator(".holiday-form");
        form.locator("vaadin-date-picker input").fill(day);
        form.locator("vaadin-date-picker input").press("Enter");
        form.locator("vaadin-text-field input").first().fill(name);
        form.locator("vaadin-text-field input").last().fill(source);
        hq.inDialog("เพิ่มวันหยุด");
        assertThat(hq.dialog().locator(".holiday-drafted")).containsText(name);
        hq.inDialog("ปิด");
        assertThat(hq.dialog()).hasCount(0);
    }

    /** Takes the last day's edge of a bar in hand and leads it some days on; it is not let go. */
    void drag(String round, int days) {
        Locator edge = hq.page().locator(".gantt-handle.due[data-key='" + round + "']");
        edge.scrollIntoViewIfNeeded();
        BoundingBox at = edge.boundingBox();
        double day = edge.locator("xpath=..").boundingBox().width / DAYS;
        // whole pixels, as a mouse has them: less than half a day beside the day that is meant
        double x = Math.floor(at.x + at.width / 2);
        double y = Math.floor(at.y + at.height / 2);
        Mouse mouse = hq.page().mouse();
        mouse.move(x, y);
        mouse.down();
        mouse.move(x + Math.round(days * day), y, new Mouse.MoveOptions().setSteps(STEPS));
    }

    void letGo() {
        hq.page().mouse().up();
    }

    /** The flag that goes with the pointer. */
    Locator flag() {
        return hq.page().locator(".gantt-flag.dragging");
    }

    /** What the draft makes of the bars. */
    Locator proposed() {
        return hq.page().locator(".gantt-bar.proposed");
    }

    /** Of a year that is a draft: what was moved last. */
    Locator draftBars() {
        return hq.page().locator(".draft-bars");
    }
}
