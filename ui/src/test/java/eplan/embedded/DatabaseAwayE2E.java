package eplan.embedded;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import eplan.e2e.Browser;
import eplan.e2e.RunningApplication;
import java.io.IOException;
import java.nio.file.Files;
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

            String options = pgCtl("stop", "-m", "fast");
            page.locator("vaadin-checkbox").click();
            assertThat(page.getByText("สิ่งที่เพิ่งกดยังไม่ได้บันทึก").first()).isVisible(PATIENTLY);
            page.navigate("/board");
            assertThat(page.getByText("ข้อมูลที่บันทึกแล้วไม่หาย").first()).isVisible(PATIENTLY);

            pgCtl("start", "-l", data.resolve("postgres.log").toString(), "-o", options);
            assertThat(page.getByText("ตารางจังหวัด").first()).isVisible(PATIENTLY);
            page.navigate("/clock");
            assertThat(page.getByText("วันศุกร์ที่ 1 ตุลาคม 2553").first()).isVisible(PATIENTLY);
        }
    }

    /** @return the options that the server was started with, to start it again as it was */
    private String pgCtl(String act, String... more) throws IOException {
        Path folder = data.resolve("postgres");
        String[] started =
                Files.readString(folder.resolve("postmaster.opts")).strip().split(" ", 2);
        var command = new PostgresCommand(Path.of(started[0]).getParent().getParent());
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"-D", folder.toString(), act, "-w"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        var done = command.run("pg_ctl", arguments);
        assertThat(done.code()).as(done.output()).isZero();
        return started[1].replaceFirst("\"-D\" \"[^\"]*\"", "");
    }
}
