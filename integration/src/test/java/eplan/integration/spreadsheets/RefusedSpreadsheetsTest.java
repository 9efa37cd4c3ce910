package eplan.integration.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.plan.Spreadsheets;
import eplan.plan.Spreadsheets.Table;
import eplan.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Spreadsheets that are not as the template wants them. */
class RefusedSpreadsheetsTest {

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

    private void refusesEdited(Consumer<XSSFWorkbook> change, String key, Object... params) {
        refuses(Samples.edited(template, change), key, params);
    }

    private void refusesText(String csv, String key, Object... params) {
        refuses(csv.getBytes(StandardCharsets.UTF_8), key, params);
    }

    @Test
    void refusesOneRowTooMany() {
        var rows = Collections.nCopies(Spreadsheets.MOST_ROWS + 1, Samples.row("ถนน"));
        refuses(sheets.xlsx(table, rows), "refused.sheet.rows", 5_000, 5_001);
        refuses(sheets.csv(table, rows), "refused.sheet.rows", 5_000, 5_001);
    }

    @Test
    void refusesHiddenSheets() {
        refusesEdited(book -> book.setSheetHidden(2, true), "refused.sheet.hidden", "ตัวเลือก");
        refusesEdited(
                book -> book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN),
                "refused.sheet.hidden",
                "เกี่ยวกับไฟล์");
    }

    @Test
    void refusesMergedCells() {
        refusesEdited(
                book -> book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A2:A3")),
                "refused.sheet.merged",
                "A2:A3");
    }

    @Test
    void refusesFormulasAndErrors() {
        refusesEdited(
                book -> book.getSheetAt(0).createRow(6).createCell(3).setCellFormula("1+1"),
                "refused.sheet.formula",
                "D7");
        refusesEdited(
                book -> book.getSheetAt(0).createRow(6).createCell(2).setCellErrorValue(FormulaError.NA.getCode()),
                "refused.sheet.error-cell",
                "C7");
    }

    @Test
    void refusesWhatIsMadeForSomethingElse() {
        String other = "2554/LAO-000999/three-year-plan";
        refuses(sheets.template(Samples.table(other, 3)), "refused.sheet.owner", other, Samples.OWNER);
        refuses(sheets.template(Samples.table(Samples.OWNER, 2)), "refused.sheet.version", "2", "3");
        refusesEdited(book -> book.removeSheetAt(1), "refused.sheet.about", "เกี่ยวกับไฟล์");
        refusesEdited(
                book -> book.getSheetAt(1).getRow(0).getCell(1).setCellValue("menus"),
                "refused.sheet.template",
                "menus",
                "projects");
    }

    @Test
    void refusesHeadingsThatAreUnknownMissingOrTwice() {
        refusesText("ชื่อโครงการ,งบประมาณ (บาท),สี\n", "refused.sheet.heading-unknown", "สี");
        refusesText("ชื่อโครงการ,ประเภท\n", "refused.sheet.heading-missing", "งบประมาณ (บาท)");
        refusesText("ชื่อโครงการ,ชื่อโครงการ *\n", "refused.sheet.heading-twice", "ชื่อโครงการ");
        refusesText("ชื่อโครงการ,งบประมาณ (บาท)\nถนน,1,500\n", "refused.sheet.no-heading", "C2");
        refusesEdited(book -> book.getSheetAt(0).removeRow(book.getSheetAt(0).getRow(0)), "refused.sheet.no-headings");
        refusesEdited(
                book -> book.getSheetAt(0).getRow(0).getCell(1).setCellValue("สี"),
                "refused.sheet.heading-unknown",
                "สี");
    }

    @Test
    void refusesUnbalancedQuotes() {
        String head = "ชื่อโครงการ,งบประมาณ (บาท)\n";
        refusesText(head + "ถนน,1\n\"ท่อ,2\nบ่อ,3\n", "refused.sheet.quotes", "3");
        refusesText(head + "\"ถนน\" สาย 1,1\n", "refused.sheet.quotes", "2");
    }
}
