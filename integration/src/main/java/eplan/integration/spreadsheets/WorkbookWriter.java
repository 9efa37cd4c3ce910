package eplan.integration.spreadsheets;

import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes templates and exports, which are templates with rows; nothing in them is hidden. */
final class WorkbookWriter {

    private WorkbookWriter() {}

    static byte[] write(Table table, List<Map<String, Object>> rows) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Styles styles = new Styles(book);
            CellWriter cells = new CellWriter(styles);
            Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
            columns(sheet, table.headings(), styles);
            cells.headings(sheet.createRow(0), table.headings());
            for (Map<String, Object> row : rows) {
                cells.values(sheet.createRow(sheet.getLastRowNum() + 1), table.headings(), row);
            }
            AboutSheet.write(book, table, cells);
            ChoicesSheet.write(book, table, cells);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void columns(Sheet sheet, List<Heading> headings, Styles styles) {
        for (int i = 0; i < headings.size(); i++) {
            sheet.setColumnWidth(i, Styles.width(headings.get(i).kind()));
            sheet.setDefaultColumnStyle(i, styles.of(headings.get(i).kind()));
        }
        sheet.createFreezePane(0, 1);
    }
}
