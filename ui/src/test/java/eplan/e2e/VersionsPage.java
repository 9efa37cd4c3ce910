package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The versions of the models, as a process owner sees what runs on which, and moves cases to the newest. */
final class VersionsPage {

    private static final int RUNNING = 3;

    private final ChasingPage hq;

    VersionsPage(ChasingPage hq) {
        this.hq = hq;
    }

    void open() {
        hq.go("/processes?tab=versions", ".versions-lists .figure-table");
    }

    /** How many cases run on the newest version. */
    Locator onNewest(String model) {
        return running(model, "td:last-child:not(:has(vaadin-button))");
    }

    /** How many cases run on a version that can be moved from. */
    Locator onEarlier(String model) {
        return running(model, "td:last-child:has(vaadin-button)");
    }

    private Locator running(String model, String lastCell) {
        return hq.page()
                .locator(".versions-lists .figure-table tbody tr", new Page.LocatorOptions().setHasText(model))
                .locator(lastCell)
                .locator("xpath=../td")
                .nth(RUNNING);
    }

    /** Begins to move all cases of a version. */
    void moveAll(String model, int version, String reason) {
        String from = model + " เวอร์ชัน " + version;
        hq.button("ย้ายเรื่องของ " + from + " ไปเวอร์ชันใหม่สุด").click();
        assertThat(hq.dialog()).containsText("ตรวจแล้ว ไม่มีสิ่งที่ขัดกับการย้าย");
        hq.dialog().locator("textarea").fill(reason);
        hq.inDialog("เริ่มย้าย");
        assertThat(hq.notice("เริ่มย้าย " + from + " แล้ว")).isVisible();
    }

    /** How far the migration is that runs. */
    Locator progress() {
        return hq.page().locator(".migration-progress");
    }

    /** The migrations so far. */
    Locator migrations() {
        return hq.page().locator(".migrations .migration");
    }
}
