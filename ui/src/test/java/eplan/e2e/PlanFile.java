package eplan.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template that was downloaded, filled as in a spreadsheet program. */
final class PlanFile {

    private PlanFile() {}

    /** @param rows texts and numbers by heading, below each other from the first free row on */
    static byte[] filled(Path template, List<Map<String, Object>> rows) throws IOException {
        try (InputStream file = Files.newInputStream(template);
                XSSFWorkbook book = new XSSFWorkbook(file);
                ByteArrayOutputStream filled = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            Map<String, Integer> columns = columns(sheet.getRow(0));
            for (Map<String, Object> values : rows) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                values.forEach((heading, value) -> fill(row.createCell(columns.get(heading)), value));
            }
            book.write(filled);
            return filled.toByteArray();
        }
    }

    /** Headings without the mark of what must be filled. */
    private static Map<String, Integer> columns(Row headings) {
        Map<String, Integer> columns = new HashMap<>();
        for (Cell heading : headings) {
            columns.put(heading.getStringCellValue().replace("*", "").strip(), heading.getColumnIndex());
        }
        return columns;
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
