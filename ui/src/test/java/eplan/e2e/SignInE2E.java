package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInE2E {

    @TempDir
    static Path data;

    private static RunningApplication application;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        application = RunningApplication.start(data);
        browser = Browser.open(application.address());
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        application.close();
    }

    @Test
    void aVisitorMeetsTheSignInPageInThai() {
        Page page = browser.page();
        page.navigate("/");
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        assertThat(page).hasTitle(Pattern.compile("เข้าสู่ระบบ.*"));
        assertThat(page.getByText("ชื่อผู้ใช้").first()).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "th");
    }

    @Test
    void aWrongPasswordIsTold() {
        Page page = browser.page();
        page.navigate("/login");
        browser.signIn(page, "hq", "not-the-password");
        assertThat(page.getByText("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง")).isVisible();
    }

    @Test
    void theOwnerOfAPasswordComesIn() throws Exception {
        Page page = browser.signedIn("korat.officer1", application.password("korat.officer1"));
        assertThat(page.getByText("นางสุนีย์ แก้วกลาง").first()).isVisible();
    }
}
