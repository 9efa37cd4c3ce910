package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;

/** One LAO's page and its forms, as the person in front of one browser page uses them. */
final class EntryPage {

    static final Pattern CASE = Pattern.compile(".*/lao/\\d+.*");
    private static final String GRID_LISTENS = "() => document.querySelector('vaadin-grid.row-grid')?.eplanReady";

    /** As the browser does when somebody presses Ctrl+V in a cell. */
    private static final String PASTE = """
            (content, text) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', text);
              const cell = content.assignedSlot.closest('td, th');
              cell.focus();
              cell.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
            }""";

    private final Page page;
    private final String lao;

    private EntryPage(Page page, String lao) {
        this.page = page;
        this.lao = lao;
    }

    /** LAO staff who sign in are led to their own page. */
    static EntryPage ownOf(Page page) {
        page.waitForURL(CASE);
        return new EntryPage(page, URI.create(page.url()).getPath());
    }

    /** The same LAO in front of somebody else. */
    EntryPage seenBy(Page other) {
        return new EntryPage(other, lao);
    }

    Page page() {
        return page;
    }

    void showRound(String round) {
        page.navigate(lao + "?year=2554&round=" + round);
        page.locator(".round-section").waitFor();
    }

    /** Leads to the item's form; an analyst is asked for the reason first. */
    void open(String round, String item) {
        showRound(round);
        page.locator(".items a[href$='/" + item + "']").click();
        page.waitForURL(Pattern.compile(".*/entry/\\d+/" + item));
    }

    /** The item's line in the round that is shown. */
    Locator item(String item) {
        Locator form = page.locator("a[href$='/" + item + "']");
        return page.locator(".items .due").filter(new Locator.FilterOptions().setHas(form));
    }

    Locator roundTitle() {
        return page.locator(".round-title");
    }

    Locator text(String name) {
        return page.getByRole(AriaRole.TEXTBOX, named(name));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Ticks a box or a radio button by its label. */
    static void choose(Locator within, String label) {
        within.locator("label", new Locator.LocatorOptions().setHasText(label)).click();
    }

    Locator dialog() {
        return page.locator("vaadin-dialog[opened]");
    }

    /** The part of a form that shows one sheet. */
    Locator section(String title) {
        Locator heading = page.getByRole(AriaRole.HEADING, named(title));
        return page.locator(".sheet-section").filter(new Locator.FilterOptions().setHas(heading));
    }

    /** A cell that says just this; the words are taken as a regular expression. */
    static Locator cell(Locator section, String words) {
        Pattern all = Pattern.compile("^\\s*" + words + "\\s*$");
        return section.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(all))
                .first();
    }

    /** Puts the focus on a cell and pastes there. */
    void pasteOnto(Locator cell, String text) {
        page.waitForFunction(GRID_LISTENS);
        cell.evaluate(PASTE, text);
    }

    /** Adds one row by the dialog that takes pasted cells. */
    void pasteRow(String title, String row) {
        Locator section = section(title);
        button(section, "วางจากตารางคำนวณ").click();
        dialog().locator("textarea").fill(row);
        button(dialog(), "วางต่อท้าย").click();
        assertThat(section.locator(".form-notice")).containsText("วางแล้ว: เพิ่ม 1 แถว แก้ 0 แถว");
        assertThat(section.locator(".form-notice li")).hasCount(0);
    }

    /** Fills a field that is kept when it is left. */
    void type(String id, String value) {
        Locator field = page.locator("#" + id + " input");
        field.fill(value);
        field.press("Enter");
        field.press("Tab");
    }

    /** Explains the warnings one by one, until none is left. */
    void explainAll(String why) {
        Locator open = button(page.locator(".error-summary"), "อธิบาย");
        assertThat(open.first()).isVisible();
        for (int left = open.count(); left > 0; left--) {
            open.first().click();
            dialog().locator("textarea").fill(why);
            button(dialog(), "เก็บคำอธิบาย").click();
            assertThat(open).hasCount(left - 1);
        }
    }

    /** Sends the form; the summary before it says these figures and words. */
    void complete(String... summary) {
        send(summary);
        page.waitForURL(CASE);
    }

    /** As {@link #complete}, wherever it leads. */
    void send(String... summary) {
        button("ส่งว่าครบถ้วน…").click();
        for (String words : summary) {
            assertThat(dialog()).containsText(words);
        }
        button(dialog(), "ส่งว่าครบถ้วน").click();
    }
}
