package eplan.bench;

import eplan.plan.Column;
import eplan.plan.Projects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The template that the form gave, filled with 2,000 projects as in a spreadsheet program. */
final class GridBenchFile {

    private GridBenchFile() {}

    /** All projects lie below the first guideline of the first strategy. */
    static byte[] filled(Path template) throws IOException {
        try (InputStream file = Files.newInputStream(template);
                XSSFWorkbook book = new XSSFWorkbook(file);
                ByteArrayOutputStream filled = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            Map<String, Integer> places = places(sheet.getRow(0));
            for (int i = 0; i < SheetsBenchPlan.ROWS; i++) {
                fill(sheet.createRow(i + 1), places, SheetsBenchPlan.cells(i, "1", "1.1"));
            }
            book.write(filled);
            return filled.toByteArray();
        }
    }

    /** Column's key to where its heading stands, without the mark of what must be filled. */
    private static Map<String, Integer> places(Row headings) {
        Map<String, Integer> byText = new HashMap<>();
        for (Cell heading : headings) {
            byText.put(heading.getStringCellValue().replace("*", "").strip(), heading.getColumnIndex());
        }
        Map<String, Integer> places = new HashMap<>();
        for (Column<?> column : Projects.SHEET.typed()) {
            places.put(column.key(), byText.get(SheetsBenchPlan.heading(column)));
        }
        return places;
    }

    private static void fill(Row row, Map<String, Integer> places, Map<String, Object> cells) {
        cells.forEach((key, value) -> {
            Cell cell = row.createCell(places.get(key));
            if (value instanceof BigDecimal amount) {
                cell.setCellValue(amount.doubleValue());
            } else {
                cell.setCellValue(value.toString());
            }
        });
    }
}
