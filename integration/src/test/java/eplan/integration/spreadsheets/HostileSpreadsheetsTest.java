package eplan.integration.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.plan.Spreadsheets;
import eplan.plan.Spreadsheets.Table;
import eplan.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Files that are no spreadsheets, broken, or meant to do harm. */
class HostileSpreadsheetsTest {

    private final Spreadsheets sheets = new PoiSpreadsheets();
    private final Table table = Samples.table();
    private final byte[] template = sheets.template(table);

    /** @param params what the message must name; any when none are given */
    private void refuses(byte[] file, String key, Object... params) {
        assertThatThrownBy(() -> sheets.read(file, "data.xlsx", table))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    if (params.length > 0) {
                        assertThat(refused.params()).containsExactly(params);
                    }
                });
    }

    private void refusesText(String csv, String key, Object... params) {
        refuses(csv.getBytes(StandardCharsets.UTF_8), key, params);
    }

    @Test
    void refusesEmptyFiles() {
        refuses(new byte[0], "refused.sheet.empty");
        refusesText(" \r\n\r\n", "refused.sheet.empty");
    }

    @Test
    void refusesFilesOverTheLimit() {
        refuses(new byte[Spreadsheets.LARGEST + 1], "refused.sheet.large", 10);
    }

    @Test
    void refusesWhatIsNoSpreadsheetWhateverItsName() {
        refuses(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}, "refused.sheet.type");
        refusesText("%PDF-1.7\n", "refused.sheet.type");
        refusesText("<html><table></table></html>", "refused.sheet.type");
        refusesText("ชื่อโครงการ\0,1", "refused.sheet.type");
        refuses(Samples.withPart(new byte[0], "word/document.xml", "<document/>"), "refused.sheet.type");
    }

    @Test
    void refusesOldWorkbooks() {
        refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "refused.sheet.old");
    }

    @Test
    void refusesTextInNoKnownEncoding() {
        refuses(new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFE, (byte) 0xDB, '\n'}, "refused.sheet.encoding");
    }

    @Test
    void refusesBrokenWorkbooks() {
        byte[] file = sheets.xlsx(table, Collections.nCopies(500, Samples.row("ถนน")));
        refuses(Arrays.copyOf(file, file.length / 2), "refused.sheet.broken");
        refuses(Samples.withPart(template, Samples.SHEET, "<worksheet><sheetData>"), "refused.sheet.broken");
        refuses(Samples.withPart(template, "xl/../../etc/passwd.xml", "<a/>"), "refused.sheet.broken");
    }

    @Test
    void refusesDocumentTypesUnread() {
        String xml = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet>&b;</worksheet>";
        refuses(Samples.withPart(template, Samples.SHEET, xml), "refused.sheet.broken");
    }

    @Test
    void refusesZipBombs() {
        byte[] zeros = new byte[50 * 1024 * 1024];
        refuses(Samples.withPart(template, "xl/media/zeros.bin", zeros), "refused.sheet.bomb");
    }

    @Test
    void refusesTwoHundredThousandRowsBeforeAllAreRead() {
        byte[] file = Samples.withPart(template, Samples.SHEET, Samples.sheetOf(200_000));
        long start = System.nanoTime();
        refuses(file, "refused.sheet.rows", Spreadsheets.MOST_ROWS, 6_001);
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void refusesMacrosLinksAndEmbeddedFiles() {
        refuses(Samples.withPart(template, "xl/vbaProject.bin", "x"), "refused.sheet.macros");
        String type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
        String types = "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "\"/></Types>";
        refuses(Samples.withPart(template, "[Content_Types].xml", types), "refused.sheet.macros");
        refuses(Samples.withPart(template, "xl/externalLinks/externalLink1.xml", "<a/>"), "refused.sheet.links");
        String tie = "<Relationships><Relationship Type=\"a/image\" TargetMode=\"External\"/></Relationships>";
        refuses(Samples.withPart(template, "xl/worksheets/_rels/sheet1.xml.rels", tie), "refused.sheet.links");
        refuses(Samples.withPart(template, "xl/embeddings/oleObject1.bin", "x"), "refused.sheet.embedded");
    }

    @Test
    void refusesACsvOfCommas() {
        refusesText("ชื่อโครงการ,งบประมาณ (บาท)\n" + ",".repeat(1_100_000), "refused.sheet.cells", 1_000_000);
    }
}
