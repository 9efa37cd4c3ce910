package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The inbox and its neighbours, as somebody at a keyboard uses them. */
final class ChasingPage {

    private static final Pattern MINE = Pattern.compile("^\\s*ฉัน");

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

    /** Chooses from the only list of choices of the dialog. */
    void choose(String option) {
        dialog().locator("vaadin-select").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        assertThat(dialog().locator("vaadin-select")).containsText(option);
    }
}
