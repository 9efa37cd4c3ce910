package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** The demo clock, as headquarters moves it. */
final class ClockPage {

    private static final double MINUTES = 60_000;

    private ClockPage() {}

    /** Nobody is simulated from now on, so that what people have not recorded themselves is not there. */
    static void advanceUnsimulated(Page hq, String typed, String shown) {
        hq.navigate("/clock");
        hq.locator("vaadin-checkbox").click();
        assertThat(hq.getByText("ปิดการจำลองแล้ว").first()).isVisible();
        moveTo(hq, typed, shown);
    }

    /** On to another day, with simulated people or without as it was before. */
    static void advance(Page hq, String typed, String shown) {
        hq.navigate("/clock");
        moveTo(hq, typed, shown);
    }

    private static void moveTo(Page hq, String typed, String shown) {
        Locator date = hq.locator("vaadin-date-picker input");
        date.fill(typed);
        date.press("Enter");
        Locator go = hq.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("เลื่อนไปถึงวันที่เลือก"));
        go.click();
        // it may fail on the way: then nobody has to wait to hear why
        Locator there = hq.locator(".clock-today").filter(new Locator.FilterOptions().setHasText(shown));
        assertThat(there.or(hq.locator(".clock-failure")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10 * MINUTES));
        assertThat(hq.locator(".clock-failure")).hasCount(0);
        // the last day's jobs run before the form is free again
        assertThat(go).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(3 * MINUTES));
    }
}
