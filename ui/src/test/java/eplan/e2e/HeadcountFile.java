package eplan.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The template of the headcount list, filled for one province as in a spreadsheet program. */
final class HeadcountFile {

    private static final String CODE = "รหัสจังหวัด";
    private static final String POSTS = "จำนวน";

    private HeadcountFile() {}

    static byte[] filled(Path template, String code, int posts) throws IOException {
        try (InputStream file = Files.newInputStream(template);
                XSSFWorkbook book = new XSSFWorkbook(file);
                ByteArrayOutputStream filled = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            int codes = column(sheet, CODE);
            for (Row row : sheet) {
                Cell cell = row.getCell(codes);
                if (cell != null && cell.toString().equals(code)) {
                    row.getCell(column(sheet, POSTS), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(posts);
                }
            }
            book.write(filled);
            return filled.toByteArray();
        }
    }

    /** Headings without the mark of what must be filled. */
    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().replace("*", "").strip().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading);
    }
}
