package eplan.integration.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.Spreadsheets;
import eplan.plan.Spreadsheets.Line;
import eplan.plan.Spreadsheets.Table;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SpreadsheetsTest {

    private final Spreadsheets sheets = new PoiSpreadsheets();
    private final Table table = Samples.table();

    private List<Line> read(byte[] file) {
        return sheets.read(file, "data.xlsx", table);
    }

    private List<Line> readText(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static XSSFWorkbook open(byte[] file) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static void fill(XSSFWorkbook book, int row) {
        Sheet sheet = book.getSheetAt(0);
        Row filled = sheet.createRow(row);
        filled.createCell(0).setCellValue("  ถนน  ");
        filled.createCell(1).setCellValue("ใหม่");
        filled.createCell(2).setCellValue(0.1);
        filled.createCell(3).setCellValue(12);
        Cell start = filled.createCell(4);
        start.setCellValue(LocalDate.of(2011, 3, 23));
        start.setCellStyle(sheet.getColumnStyle(4));
    }

    @Test
    void readsWhatWasFilledIntoTheTemplateUnderTheRowsOwnNumbers() {
        byte[] filled = Samples.edited(sheets.template(table), book -> {
            fill(book, 1);
            book.getSheetAt(0).createRow(2).createCell(0).setCellValue(" ");
            fill(book, 3);
        });
        Map<String, String> cells =
                Map.of("name", "ถนน", "kind", "ใหม่", "budget", "0.1", "months", "12", "start", "2011-03-23");
        assertThat(read(filled)).containsExactly(new Line(2, cells), new Line(4, cells));
    }

    @Test
    void anEmptyTemplateHasNoRows() {
        assertThat(read(sheets.template(table))).isEmpty();
    }

    @Test
    void templateShowsAllThatItHas() throws Exception {
        try (XSSFWorkbook book = open(sheets.template(table))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("โครงการ", "เกี่ยวกับไฟล์", "ตัวเลือก");
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("ชื่อโครงการ *");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("ประเภท");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getLastRowNum()).isZero();
            assertThat(sheet.getColumnStyle(2).getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            var rule = sheet.getDataValidations().getFirst();
            assertThat(rule.getValidationConstraint().getFormula1()).isEqualTo("'ตัวเลือก'!$A$2:$A$3");
            assertThat(rule.getRegions().getCellRangeAddress(0).formatAsString())
                    .isEqualTo("B2:B5001");
        }
    }

    @Test
    void anExportIsReadAsItWasWritten() {
        List<Map<String, Object>> rows = List.of(Samples.row("ถนน, \"สาย 1\"\nตอน 2"), Samples.row("'ท่อ"));
        List<Line> lines =
                List.of(new Line(2, Samples.asRead("ถนน, \"สาย 1\"\nตอน 2")), new Line(3, Samples.asRead("'ท่อ")));
        assertThat(read(sheets.xlsx(table, rows))).isEqualTo(lines);
        assertThat(read(sheets.csv(table, rows))).isEqualTo(lines);
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws Exception {
        for (String text : List.of("=1+1", "+66", "-", "@cmd", "'=1", "''+2")) {
            byte[] file = sheets.xlsx(table, List.of(Samples.row(text)));
            try (XSSFWorkbook book = open(file)) {
                Cell cell = book.getSheetAt(0).getRow(1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
            byte[] csv = sheets.csv(table, List.of(Samples.row(text)));
            assertThat(new String(csv, StandardCharsets.UTF_8)).contains("'" + text);
            assertThat(read(file).getFirst().cells()).containsEntry("name", text);
            assertThat(read(csv).getFirst().cells()).containsEntry("name", text);
        }
    }

    @Test
    void negativeAmountsOfACsvStayNumbers() {
        byte[] csv = sheets.csv(table, List.of(Map.of("name", "ถนน", "budget", new BigDecimal("-5.00"))));
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\uFEFF")
                .contains("-5.00")
                .doesNotContain("'");
    }

    @Test
    void readsCsvWithColumnsInAnyOrderAndAnyDelimiter() {
        for (String delimiter : List.of(",", ";", "\t")) {
            String csv = "งบประมาณ  (บาท) *,ชื่อโครงการ\r\n5,ถนน\r\n,\r\n7,ท่อ\r\n".replace(",", delimiter);
            assertThat(readText(csv))
                    .containsExactly(
                            new Line(2, Map.of("budget", "5", "name", "ถนน")),
                            new Line(4, Map.of("budget", "7", "name", "ท่อ")));
        }
    }

    @Test
    void readsCsvOfOlderThaiPrograms() {
        byte[] csv = "ชื่อโครงการ,งบประมาณ (บาท)\nถนน,5\n".getBytes(Charset.forName("TIS-620"));
        assertThat(read(csv)).containsExactly(new Line(2, Map.of("budget", "5", "name", "ถนน")));
    }

    @Test
    void readsAsManyRowsAsThereMayBe() {
        List<Map<String, Object>> rows = IntStream.range(0, Spreadsheets.MOST_ROWS)
                .mapToObj(i -> Samples.row("โครงการที่ " + i))
                .toList();
        assertThat(read(sheets.xlsx(table, rows))).hasSize(Spreadsheets.MOST_ROWS);
        assertThat(read(sheets.csv(table, rows))).hasSize(Spreadsheets.MOST_ROWS);
    }
}
