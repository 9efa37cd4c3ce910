package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Headquarters move dates in Chromium: flood in three provinces is previewed, applied and taken back under an officer's eyes, a
 * cabinet holiday moves a date that shifts, and a special round comes to the LAOs that it is for.
 */
class MovedDatesE2E {

    private static final double PATIENCE = 30_000;
    private static final String CLOSING = "year=2554&round=close-previous";
    private static final String PLAN = "2 วิสัยทัศน์ ยุทธศาสตร์ แผนพัฒนา 3 ปี";
    private static final String DUE = "วันครบกำหนด";
    private static final String CABINET = "มติ ครม. 1 พฤศจิกายน 2553";
    private static final String HOLIDAY = "วันหยุดพิเศษฟื้นฟูหลังน้ำท่วม";
    private static final String SPECIAL = "รายงานความเสียหายจากน้ำท่วม";
    private static final String REPORT = "รายงานอื่นตามหนังสือสั่งการ";
    private static final String TOWNS = "from eplan.lao_on(date '2010-11-02') l where l.type = 'TOWN'";

    @TempDir
    Path data;

    @Test
    void floodMovesDatesAHolidayShiftsOneAndASpecialRoundComesToThoseItIsFor() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        try (var application = RunningApplication.start(data, "--eplan.embedded.provinces=83,85,91");
                var browser = Browser.open(application.address());
                var stored = StoredData.in(data)) {
            application.await(line -> line.contains("fiscal year 2554 is open for all"));
            var hq = new ChasingPage(signedIn(application, browser, "hq"));
            ClockPage.advanceUnsimulated(hq.page(), "2/11/2553", "2 พฤศจิกายน 2553");
            var office = new FloodedOffice(new ChasingPage(signedIn(application, browser, "phuket.officer1")), stored);
            threeProvincesGetALaterDateAndLoseItAgain(hq, office);
            aHolidayMovesADateThatShifts(hq);
            aSpecialRoundIsMade(hq, stored);
            itIsThere(EntryPage.ownOf(signedIn(application, browser, "phuket.lao3")));
            itIsNotThere(EntryPage.ownOf(signedIn(application, browser, "phuket.lao1")));
        }
    }

    private static Page signedIn(RunningApplication application, Browser browser, String name) {
        return browser.signedIn(name, application.password(name));
    }

    private static void threeProvincesGetALaterDateAndLoseItAgain(ChasingPage hq, FloodedOffice office) {
        office.oneIsTakenAndOneIsPassedUp();
        long late = office.overdue();
        var calendar = new CalendarPage(hq);
        calendar.open(CLOSING);
        provinceGets(calendar, "83", "ภูเก็ต", 1);
        provinceGets(calendar, "85", "ระนอง", 2);
        provinceGets(calendar, "91", "สตูล", 3);
        assertThat(hq.page().locator(".rounds-card tr.chosen")).containsText("แก้ 3");
        numbersOpenTheirLists(hq, calendar, late);
        calendar.apply("ใช้กับ " + late + " อปท.", FloodedOffice.FLOOD, FloodedOffice.LETTER);
        assertThat(hq.notice("ใช้การแก้ไข 3 จุดแล้ว")).isVisible();
        assertThat(calendar.panel().locator(".set-head")).containsText("ใช้แล้ว");
        assertThat(calendar.panel().locator(".report")).containsText("ที่ทำจริง");
        office.isEmptyByItself();
        office.findsTheReasonAndOneNotice();
        office.waitsBeforeItsEmptyInbox();
        calendar.undo("น้ำลดแล้ว ทำงานได้ตามปกติ");
        office.hasEverythingAgain(late);
    }

    private static void provinceGets(CalendarPage calendar, String code, String name, int edits) {
        calendar.inProvince(code, name);
        assertThat(calendar.due()).hasValue("31 ต.ค. 2553");
        calendar.typeDue("15/11/2553");
        assertThat(calendar.edits()).hasCount(edits);
        assertThat(calendar.panel().locator(".edits")).containsText(name);
    }

    private static void numbersOpenTheirLists(ChasingPage hq, CalendarPage calendar, long late) {
        String withdrawn = "งานเร่งรัดที่ถอนออก";
        assertThat(calendar.figure("งวดของ อปท. และขั้นตอนงานจ้างที่ยังไม่เสร็จ กำหนดเลื่อน"))
                .hasText("" + late);
        assertThat(calendar.figure(withdrawn)).hasText("−" + late);
        calendar.figure(withdrawn).click();
        assertThat(hq.dialog()).containsText(withdrawn + " · ทั้งประเทศ");
        assertThat(hq.dialog()).containsText("1–25 จาก " + late);
        assertThat(hq.dialog().locator(".paged-lines a[href^='lao/']")).hasCount(25);
        closed(hq);
        calendar.press("ทั้งหมด 3 จังหวัด เปิดตาราง");
        assertThat(hq.dialog().locator("tbody tr")).hasCount(3);
        closed(hq);
    }

    private static void closed(ChasingPage hq) {
        hq.inDialog("ปิด");
        assertThat(hq.dialog()).hasCount(0);
    }

    /** The rule can be set while a year is drafted; 29 February 2555 is an ordinary Wednesday until then. */
    private static void aHolidayMovesADateThatShifts(ChasingPage hq) {
        var years = new YearsPage(hq);
        years.begin("2555");
        years.shift(PLAN, "เลื่อนไปวันทำการถัดไป");
        years.publish("2555", "ตรวจครบแล้ว");
        var calendar = new CalendarPage(hq);
        calendar.open("year=2555");
        Locator due = calendar.date(PLAN, DUE);
        assertThat(due).hasText("29 ก.พ. 2555");
        calendar.addHoliday("29/2/2555", HOLIDAY, CABINET);
        assertThat(calendar.edits()).hasCount(1);
        assertThat(calendar.edits()).containsText("29 ก.พ. 2555 เป็นวันหยุด");
        assertThat(hq.page().locator(".followed")).containsText("29 ก.พ. 2555 → 1 มี.ค. 2555");
        calendar.apply("ใช้การแก้ไข", "คณะรัฐมนตรีมีมติให้เป็นวันหยุด", CABINET);
        assertThat(hq.notice("ใช้แล้ว: " + HOLIDAY)).isVisible();
        assertThat(due).hasText("1 มี.ค. 2555");
        calendar.undo("คณะรัฐมนตรียกเลิกวันหยุด");
        assertThat(due).hasText("29 ก.พ. 2555");
    }

    private static void aSpecialRoundIsMade(ChasingPage hq, StoredData stored) {
        long everywhere = stored.number("select count(*) " + TOWNS);
        new YearsPage(hq).special(SPECIAL, REPORT, "เทศบาลเมือง", everywhere);
        long running =
                stored.number("select count(*) " + TOWNS + " and l.lao_id in (select lao_id from eplan.lao_year)");
        assertThat(running).isBetween(1L, everywhere - 1);
        stored.await(running, """
                select count(*) from eplan.entry_round er join eplan.round r on r.id = er.round_id
                where r.key = 'special-1' and er.state = 'OPEN'""");
    }

    private static void itIsThere(EntryPage lao) {
        lao.showRound("special-1");
        assertThat(lao.roundTitle()).containsText(SPECIAL);
        assertThat(lao.item("special-report")).containsText(REPORT);
    }

    private static void itIsNotThere(EntryPage lao) {
        lao.showRound("special-1");
        assertThat(lao.roundTitle()).isVisible();
        assertThat(lao.page().getByText(SPECIAL)).hasCount(0);
    }
}
