package eplan.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The LAO's clerk before the form of the three-year plan in Chromium. Waits look at each frame that is drawn. */
final class GridBenchPage {

    private static final Pattern CASE = Pattern.compile(".*/lao/\\d+.*");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final double SHORTLY = 5_000;

    private static final String LISTENS = "() => document.querySelector('vaadin-grid.row-grid')?.eplanReady";
    private static final String SHOWS_CELL = """
            words => [...document.querySelectorAll('vaadin-grid.row-grid vaadin-grid-cell-content')]
              .some(cell => cell.textContent.includes(words))""";
    private static final String SHOWS_FIGURE = """
            words => [...document.querySelectorAll('.sheet-totals .figure')]
              .some(figure => figure.textContent.trim() === words)""";
    private static final String IMPORT_SHOWS =
            "words => new RegExp(words).test(document.querySelector('.import-outcome')?.textContent ?? '')";
    private static final String TYPES_IN =
            "value => document.activeElement?.localName === 'input' && document.activeElement.value === value";

    private final Page page;
    private final String lao;
    private String form = "";

    /** @param page of LAO staff who have just signed in, whom it leads to their own LAO */
    GridBenchPage(Page page) {
        this.page = page;
        page.waitForURL(CASE);
        lao = URI.create(page.url()).getPath();
    }

    /** One strategy with a guideline, for the projects to hang on. */
    void recordVision() {
        follow("vision-strategy");
        field("วิสัยทัศน์").fill("เมืองน่าอยู่ เศรษฐกิจดี");
        field("ยุทธศาสตร์ที่ 1").fill("โครงสร้างพื้นฐาน");
        field("แนวทางการพัฒนาที่ 1.1").fill("ถนนและทางเท้า");
        button("ส่งว่าครบถ้วน").click();
        page.waitForURL(CASE);
    }

    private Locator field(String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** To an item's form, from the LAO's own page. */
    private void follow(String item) {
        page.navigate(lao + "?year=" + SheetsBenchPlan.YEAR + "&round=" + BenchLao.ROUND);
        page.locator(".items a[href$='/" + item + "']").click();
        page.waitForURL(Pattern.compile(".*/entry/\\d+/" + item));
    }

    Path template() {
        follow("three-year-plan");
        form = page.url();
        Locator link = page.locator(".sheet-files").getByText("แม่แบบ XLSX");
        return page.waitForDownload(link::click).path();
    }

    /** Until it is told what the file would do. */
    void tryImport(byte[] file) {
        page.locator("vaadin-dialog[opened] input[type='file']")
                .setInputFiles(new FilePayload("plan.xlsx", XLSX, file));
        page.waitForFunction(IMPORT_SHOWS, "จะเพิ่ม 2,?000 แถว");
    }

    void beginImport() {
        button("นำเข้าไฟล์").click();
        button("นำเข้าทั้งหมด").waitFor();
    }

    /** Until the totals count all rows. */
    void takeImport() {
        button("นำเข้าทั้งหมด").click();
        figure(Integer.toString(SheetsBenchPlan.ROWS));
    }

    void endImport() {
        page.locator("vaadin-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** From the address to the first row. */
    void open() {
        page.navigate(form, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        cell(SheetsBenchPlan.road(0));
    }

    /** Until the grid shows a cell with these words. */
    void cell(String words) {
        page.waitForFunction(SHOWS_CELL, words);
    }

    /** Until one of the sheet's totals is this. */
    void figure(String words) {
        page.waitForFunction(SHOWS_FIGURE, words);
    }

    /** Whether one of the sheet's totals is this soon. */
    boolean figureSoon(String words) {
        try {
            page.waitForFunction(SHOWS_FIGURE, words, new Page.WaitForFunctionOptions().setTimeout(SHORTLY));
            return true;
        } catch (TimeoutError not) {
            return false;
        }
    }

    /** Opens the editor in the cell that says just this. */
    void edit(String words) {
        page.waitForFunction(LISTENS);
        Pattern all = Pattern.compile("^\\s*" + words.replace(".", "\\.") + "\\s*$");
        page.locator("vaadin-grid.row-grid vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(all))
                .first()
                .click();
        typesIn(words);
    }

    /** Until the person can type in a field that holds this. */
    void typesIn(String value) {
        page.waitForFunction(TYPES_IN, value);
    }

    /** In place of what the field holds. */
    void type(String value) {
        page.keyboard().press("Control+A");
        page.keyboard().type(value);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void find(String words) {
        page.locator(".sheet-find input").fill(words);
    }
}
