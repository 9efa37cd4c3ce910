package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame in a real browser: Buddhist-era dates, languages, addresses that are not for everybody, access for everybody. */
class FrameE2E {

    @TempDir
    static Path data;

    private static RunningApplication application;
    private static Browser browser;
    private static Page hq;

    @BeforeAll
    static void start() throws Exception {
        application = RunningApplication.start(data);
        browser = Browser.open(application.address());
        hq = browser.signedIn("hq", application.password("hq"));
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        application.close();
    }

    private static Locator dateField() {
        hq.navigate("/clock");
        Locator field = hq.locator("vaadin-date-picker input").first();
        field.waitFor();
        return field;
    }

    @ParameterizedTest
    @ValueSource(strings = {"16/3/54", "16 มี.ค. 2554", "๑๖ มีนาคม ๒๕๕๔", "160354", "16 Mar 2554", "2011-03-16"})
    void readsADateAsPeopleTypeIt(String typed) {
        Locator field = dateField();

        field.fill(typed);
        field.press("Enter");
        field.press("Tab");

        assertThat(field).hasValue("16 มี.ค. 2554");
        assertThat(hq.locator("vaadin-date-picker").first()).hasJSProperty("value", "2011-03-16");
    }

    @Test
    void tellsWhatIsNoDate() {
        Locator field = dateField();

        field.fill("31/2/2554");
        field.press("Enter");
        field.press("Tab");

        assertThat(hq.getByText("อ่านวันที่ไม่ออก").first()).isVisible();
    }

    @Test
    void showsBuddhistYearsInTheCalendarAndOpensAtTheBusinessDay() {
        dateField();
        hq.locator("vaadin-date-picker [part~=toggle-button]").first().click();

        assertThat(hq.locator("vaadin-month-calendar:visible")
                        .filter(new Locator.FilterOptions().setHasText("ตุลาคม 2553")))
                .isVisible();
        assertThat(hq.locator("vaadin-date-picker-year").filter(new Locator.FilterOptions().setHasText("2554")))
                .isVisible();
        assertThat(hq.locator("vaadin-date-picker-year").filter(new Locator.FilterOptions().setHasText("2011")))
                .hasCount(0);
        hq.keyboard().press("Escape");
    }

    @Test
    void saysInWordsThatThereIsNoSuchPage() {
        hq.navigate("/nowhere/at/all");
        assertThat(hq.getByText("ไม่พบหน้าที่ต้องการ").first()).isVisible();
    }

    @Test
    void hidesTheClockFromWhoMayNotMoveIt() {
        Page officer = browser.signedIn("phuket.officer1", application.password("phuket.officer1"));
        assertThat(officer.locator("vaadin-side-nav")).not().containsText("นาฬิกาสาธิต");
        officer.navigate("/clock");
        assertThat(officer.getByText("ไม่พบหน้าที่ต้องการ").first()).isVisible();
    }

    @Test
    void switchesToEnglishAndStaysThere() {
        Page page = browser.signedIn("auditor", application.password("auditor"));
        page.getByText("English").first().click();
        assertThat(page.getByText("Sign out").first()).isVisible();
        page.navigate("/board");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.getByText("Sign out").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/login\\?signedout"));
        assertThat(page.getByText("You are signed out")).isVisible();
    }

    @Test
    void keepsTheWayAroundAtTheThumbOnAPhone() {
        Page phone = browser.phone();
        phone.navigate("/login");
        browser.signIn(phone, "phuket.head", application.password("phuket.head"));
        assertThat(phone.locator(".bottom-bar a").first()).isVisible();
        phone.locator(".bottom-bar button").click();
        assertThat(phone.getByText("ออกจากระบบ")).isVisible();
        assertThat((Object) phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"/clock, .clock-advance", "/, .inbox-body", "/board, .board-grid", "/nowhere, .empty"})
    void canBeUsedByEverybody(String path, String content) {
        hq.navigate(path);

        Accessibility.check(hq, content);
    }

    @Test
    void signInCanBeUsedByEverybody() {
        Page page = browser.page();
        page.navigate("/login");

        Accessibility.check(page, "vaadin-login-form");
    }
}
