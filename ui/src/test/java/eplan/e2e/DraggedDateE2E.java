package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A due date in Chromium, dragged by its bar or typed without a mouse: it waits in the draft, and is dropped again. In a year that is
 * a draft itself it moves at once, and is put back.
 */
class DraggedDateE2E {

    private static final double PATIENCE = 30_000;
    private static final String ROUND = "แผนพัฒนา 3 ปี";
    private static final String DUE = "วันครบกำหนด";
    private static final String NOW = "28 ก.พ. 2554";
    private static final String LATER = "31 มี.ค. 2554";
    private static final int DAYS = 31;
    private static final String NEXT_NOW = "29 ก.พ. 2555";
    private static final String NEXT_LATER = "31 มี.ค. 2555";

    @TempDir
    Path data;

    @Test
    void aDateIsDraggedOrTypedAndDroppedAgain() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        try (var application = RunningApplication.start(data, "--eplan.embedded.provinces=83");
                var browser = Browser.open(application.address())) {
            application.await(line -> line.contains("fiscal year 2554 is open for all"));
            var hq = new ChasingPage(browser.signedIn("hq", application.password("hq")));
            var calendar = new CalendarPage(hq);
            calendar.open("year=2554");
            escapeLetsGo(hq, calendar);
            aBarIsDragged(hq, calendar);
            theDraftIsThrownAway(hq, calendar);
            theSameIsTypedFromTheTable(hq, calendar);
            theEditIsTakenOutByKeyboard(hq, calendar);
            new YearsPage(hq).begin("2555");
            calendar.open("year=2555");
            escapeLetsGoInADraftYear(hq, calendar);
            aDraftYearsBarMovesAtOnce(hq, calendar);
            itIsPutBack(hq, calendar);
        }
    }

    private static void escapeLetsGo(ChasingPage hq, CalendarPage calendar) {
        calendar.drag("plan", DAYS);
        assertThat(calendar.flag()).hasText(LATER + " +" + DAYS + " วัน");
        hq.press("Escape");
        assertThat(calendar.flag()).hasCount(0);
        calendar.letGo();
        Accessibility.rest(hq.page(), ".gantt");
        assertThat(calendar.panel()).containsText("แก้วันในปฏิทิน");
        nothingIsDrafted(calendar);
    }

    private static void aBarIsDragged(ChasingPage hq, CalendarPage calendar) {
        calendar.drag("plan", DAYS);
        assertThat(calendar.flag()).hasText(LATER + " +" + DAYS + " วัน");
        calendar.letGo();
        itIsDrafted(calendar);
        assertThat(calendar.flag()).hasCount(0);
        assertThat(calendar.proposed()).hasCount(1);
        assertThat(hq.page().locator(".gantt-flag")).hasText("31 มี.ค. +" + DAYS + " วัน");
    }

    private static void theDraftIsThrownAway(ChasingPage hq, CalendarPage calendar) {
        calendar.press("ทิ้งการแก้ไข");
        assertThat(hq.notice("ทิ้งการแก้ไขแล้ว")).isVisible();
        nothingIsDrafted(calendar);
    }

    private static void theSameIsTypedFromTheTable(ChasingPage hq, CalendarPage calendar) {
        calendar.date(ROUND, DUE).focus();
        hq.press("Enter");
        assertThat(calendar.due()).isFocused();
        hq.press("Control+A");
        hq.type("31/3/2554");
        hq.press("Enter");
        itIsDrafted(calendar);
    }

    private static void theEditIsTakenOutByKeyboard(ChasingPage hq, CalendarPage calendar) {
        Locator out = calendar.edits().locator("vaadin-button");
        assertThat(out).hasText("เอาออก");
        out.focus();
        hq.press("Enter");
        nothingIsDrafted(calendar);
        assertThat(calendar.due()).hasValue(NOW);
    }

    private static void escapeLetsGoInADraftYear(ChasingPage hq, CalendarPage calendar) {
        calendar.drag("plan", DAYS);
        assertThat(calendar.flag()).hasText(NEXT_LATER + " +" + DAYS + " วัน");
        hq.press("Escape");
        assertThat(calendar.flag()).hasCount(0);
        calendar.letGo();
        Accessibility.rest(hq.page(), ".gantt");
        assertThat(row(hq)).containsText(NEXT_NOW);
        assertThat(calendar.draftBars()).not().containsText("บันทึกลงร่างแล้ว");
    }

    private static void aDraftYearsBarMovesAtOnce(ChasingPage hq, CalendarPage calendar) {
        calendar.drag("plan", DAYS);
        assertThat(calendar.flag()).hasText(NEXT_LATER + " +" + DAYS + " วัน");
        calendar.letGo();
        assertThat(calendar.draftBars()).containsText(NEXT_NOW + " → " + NEXT_LATER + " บันทึกลงร่างแล้ว");
        assertThat(row(hq)).containsText(NEXT_LATER);
        assertThat(calendar.flag()).hasCount(0);
        assertThat(calendar.proposed()).hasCount(0);
    }

    private static void itIsPutBack(ChasingPage hq, CalendarPage calendar) {
        EntryPage.button(calendar.draftBars(), "คืนวันเดิม").click();
        assertThat(row(hq)).containsText(NEXT_NOW);
        assertThat(calendar.draftBars()).not().containsText("บันทึกลงร่างแล้ว");
    }

    private static Locator row(ChasingPage hq) {
        return hq.page().locator(".rounds-card tbody tr", new Page.LocatorOptions().setHasText(ROUND));
    }

    private static void itIsDrafted(CalendarPage calendar) {
        assertThat(calendar.edits()).hasCount(1);
        assertThat(calendar.edits()).containsText(NOW + " → " + LATER);
        assertThat(calendar.due()).hasValue(LATER);
        assertThat(calendar.date(ROUND, DUE)).containsText(LATER);
    }

    private static void nothingIsDrafted(CalendarPage calendar) {
        assertThat(calendar.edits()).hasCount(0);
        assertThat(calendar.proposed()).hasCount(0);
        assertThat(calendar.date(ROUND, DUE)).hasText(NOW);
    }
}
