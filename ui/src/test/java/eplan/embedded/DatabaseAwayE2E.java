package eplan.embedded;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import eplan.e2e.Browser;
import eplan.e2e.RunningApplication;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away for a while, under people who are at work. */
class DatabaseAwayE2E {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @TempDir
    Path data;

    @Test
    void screensSaySoAndWorkGoesOnWhenItIsBack() throws Exception {
        try (var application = RunningApplication.start(data);
                var browser = Browser.open(application.address())) {
            Page page = browser.signedIn("hq", application.password("hq"));
            page.navigate("/clock");
            page.locator("vaadin-checkbox").waitFor();

            var database = StoppedDatabase.orderly(data);
            page.locator("vaadin-checkbox").click();
            assertThat(page.getByText("สิ่งที่เพิ่งกดยังไม่ได้บันทึก").first()).isVisible(PATIENTLY);
            page.navigate("/board");
            assertThat(page.getByText("ข้อมูลที่บันทึกแล้วไม่หาย").first()).isVisible(PATIENTLY);

            database.startAgain();
            assertThat(page.getByText("ตารางจังหวัด").first()).isVisible(PATIENTLY);
            page.navigate("/clock");
            assertThat(page.getByText("วันศุกร์ที่ 1 ตุลาคม 2553").first()).isVisible(PATIENTLY);
        }
    }
}
