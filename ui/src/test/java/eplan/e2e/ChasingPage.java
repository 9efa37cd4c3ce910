package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The inbox and its neighbours, as somebody at a keyboard uses them. */
final class ChasingPage {

    private static final Pattern MINE = Pattern.compile("^\\s*ฉัน");
    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{2}-\\d{4}");

    private final Page page;

    ChasingPage(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Leads there and waits until {@code content} is there and the server has said all. */
    void go(String address, String content) {
        page.navigate(address);
        Accessibility.rest(page, content);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** The line beside which the case is shown. */
    Locator chosen() {
        return page.locator(".work.chosen");
    }

    /** The number of the case on a line of the list. */
    static String number(Locator line) {
        String words = line.textContent();
        Matcher number = NUMBER.matcher(words);
        if (!number.find()) {
            throw new AssertionError("no case number in: " + words);
        }
        return number.group();
    }

    /** The lines that say these words. */
    Locator lines(String words) {
        return page.locator(".work", new Page.LocatorOptions().setHasText(words));
    }

    private Locator chosenBox() {
        return chosen().last().locator(".work-pick input");
    }

    /** Lines that the person in front of the page has taken. */
    Locator mine() {
        return page.locator(".work .work-who").filter(new Locator.FilterOptions().setHasText(MINE));
    }

    Locator selected() {
        return page.locator(".bulk-bar .bulk-count");
    }

    Locator notice(String words) {
        return page.locator("vaadin-notification-card", new Page.LocatorOptions().setHasText(words));
    }

    Locator dialog() {
        return page.locator("vaadin-dialog[opened]");
    }

    void inDialog(String button) {
        EntryPage.button(dialog(), button).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Goes one line down and selects it; waits in between until the case is shown beside that line. */
    void stepAndPick(int expected) {
        press("j");
        assertThat(chosen()).hasCount(1);
        assertThat(chosenBox()).not().isChecked();
        press("x");
        assertThat(chosenBox()).isChecked();
        assertThat(selected()).hasText("เลือก " + expected + " เรื่อง");
    }

    void type(String words) {
        page.keyboard().type(words);
    }

    /** Where the result of a call is typed, for the case beside the list. */
    private Locator result() {
        return page.locator(".chase vaadin-text-area textarea");
    }

    void beginNote() {
        press("n");
        assertThat(result()).isFocused();
    }

    /** Back from the note to the date: nothing is waited for between the keys, as by somebody who knows the form. */
    void promise(String day) {
        press("Shift+Tab");
        press("Shift+Tab");
        type(day);
    }

    /** On from the date to the note. */
    void backToNote() {
        press("Tab");
        press("Tab");
        assertThat(result()).isFocused();
    }

    /**
     * Records what was typed, which leads to the next case and into its note.
     *
     * @param number of the case that was noted
     * @return the number of the next one
     */
    String saveAndGoOn(String number) {
        press("Control+Enter");
        Locator next = chosen().last();
        assertThat(next).not().containsText(number);
        assertThat(result()).isFocused();
        assertThat(result()).isEmpty();
        return number(next);
    }

    /** Chooses from the only list of choices of the dialog. */
    void choose(String option) {
        choose(dialog().locator("vaadin-select"), option);
    }

    /** Chooses from a list what has the words in its name. */
    void choose(Locator select, String option) {
        select.click();
        option(option).click();
        assertThat(select).containsText(option);
    }

    /** Finds somebody or something by a part of the name, in plain letters. */
    void find(Locator box, String name) {
        box.locator("input").fill(name);
        option(name).click();
        assertThat(box.locator("input")).hasValue(Pattern.compile(name));
    }

    private Locator option(String name) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name));
    }
}
