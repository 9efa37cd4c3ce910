package eplan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

/** Fields, questions and files of the hiring cycle's pages. */
final class HiringForm {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final int BEGINNING = 4;

    private HiringForm() {}

    /** A field for words by its label. */
    static Locator text(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** Types into it and leaves it, as somebody does who goes on to the next. */
    static void type(Page page, String label, String words) {
        text(page, label).fill(words);
        text(page, label).press("Tab");
    }

    /** @param label that only this field of the part has in its own */
    static Locator field(Locator within, String tag, String label) {
        return within.locator(tag, new Locator.LocatorOptions().setHasText(label));
    }

    static void typeDay(Locator within, String label, String day) {
        Locator field = field(within, "vaadin-date-picker", label).locator("input");
        field.fill(day);
        field.press("Enter");
    }

    /** Says yes to the question that comes before what cannot be taken back. */
    static void confirm(Page page) {
        page.locator("vaadin-confirm-dialog[opened] vaadin-button[slot=confirm-button]")
                .click();
    }

    static void choosePdf(Locator within, String name) {
        choose(within, new FilePayload(name, "application/pdf", PDF));
    }

    static void choose(Locator within, FilePayload file) {
        within.locator("input[type='file']").first().setInputFiles(file);
    }

    /** What the link hands over really is a PDF. */
    static void handsOverPdf(Page page, String link) throws IOException {
        Download download = page.waitForDownload(() -> page.getByText(link).click());
        byte[] content = Files.readAllBytes(download.path());
        assertThat(Arrays.copyOf(content, BEGINNING)).isEqualTo(Arrays.copyOf(PDF, BEGINNING));
        assertThat(content.length).isGreaterThan(PDF.length);
    }
}
