package eplan.integration.spreadsheets;

import eplan.plan.Spreadsheets.Line;
import eplan.plan.Spreadsheets.Table;
import eplan.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads a workbook that {@link ZipScan} found harmless: the table on its first sheet. */
final class WorkbookReader {

    private WorkbookReader() {}

    static List<Line> read(byte[] file, Table table) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            refuseHiddenSheets(book);
            AboutSheet.check(book, table);
            return lines(book.getSheetAt(0), table);
        }
    }

    private static void refuseHiddenSheets(Workbook book) {
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            if (book.isSheetHidden(i) || book.isSheetVeryHidden(i)) {
                throw new Refused("refused.sheet.hidden", book.getSheetName(i));
            }
        }
    }

    private static List<Line> lines(Sheet sheet, Table table) {
        if (sheet.getNumMergedRegions() > 0) {
            throw new Refused("refused.sheet.merged", sheet.getMergedRegion(0).formatAsString());
        }
        Headings headings = Headings.of(texts(sheet.getRow(0)), table);
        Lines lines = new Lines();
        for (Row row : sheet) {
            if (row.getRowNum() > 0) {
                int number = row.getRowNum() + 1;
                lines.add(number, headings.cells(number, texts(row)));
            }
        }
        return lines.all();
    }

    /** What is filled, by column from 0. */
    private static Map<Integer, String> texts(@Nullable Row row) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        if (row != null) {
            for (Cell cell : row) {
                String text = CellText.of(cell);
                if (!text.isEmpty()) {
                    texts.put(cell.getColumnIndex(), text);
                }
            }
        }
        return texts;
    }
}
