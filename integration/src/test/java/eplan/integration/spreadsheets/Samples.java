package eplan.integration.spreadsheets;

import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Table;
import eplan.plan.Spreadsheets.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table to try with, and files bent out of shape. */
final class Samples {

    static final String OWNER = "2554/LAO-000123/three-year-plan";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final List<Heading> HEADINGS = List.of(
            new Heading("name", "ชื่อโครงการ", Kind.TEXT, true, List.of()),
            new Heading("kind", "ประเภท", Kind.CHOICE, false, List.of("ใหม่", "ต่อเนื่อง")),
            new Heading("budget", "งบประมาณ (บาท)", Kind.AMOUNT, true, List.of()),
            new Heading("months", "จำนวนเดือน", Kind.COUNT, false, List.of()),
            new Heading("start", "วันที่เริ่ม", Kind.DATE, false, List.of()));

    private static final List<Heading> IN_ENGLISH = List.of(
            new Heading("name", "Project", Kind.TEXT, true, List.of()),
            new Heading("kind", "Kind", Kind.CHOICE, false, List.of("New", "Continued")),
            new Heading("budget", "Budget (baht)", Kind.AMOUNT, true, List.of()),
            new Heading("months", "Months", Kind.COUNT, false, List.of()),
            new Heading("start", "Start", Kind.DATE, false, List.of()));

    private Samples() {}

    static Table table() {
        return table(OWNER, 3);
    }

    static Table table(String owner, int version) {
        return new Table(
                "โครงการ",
                "projects",
                version,
                Map.of("อปท.", "เทศบาลตำบลหนองบัว"),
                owner,
                HEADINGS,
                List.of(Map.of("name", "ก่อสร้างถนน", "budget", new BigDecimal("250000.50"))),
                new Words("เกี่ยวกับไฟล์", "ตัวเลือก", "แบบฟอร์ม", "รุ่น", "เจ้าของ", "ตัวอย่าง"));
    }

    /** The same table in the other language. */
    static Table english() {
        return new Table(
                "Projects",
                "projects",
                3,
                Map.of("LAO", "เทศบาลตำบลหนองบัว"),
                OWNER,
                IN_ENGLISH,
                List.of(),
                new Words("About", "Choices", "Template", "Template version", "Form of the LAO", "Example"));
    }

    static Map<String, Object> row(String name) {
        return Map.of(
                "name",
                name,
                "kind",
                "ใหม่",
                "budget",
                new BigDecimal("1234.25"),
                "months",
                12,
                "start",
                LocalDate.of(2011, 3, 23));
    }

    static Map<String, String> asRead(String name) {
        return Map.of("name", name, "kind", "ใหม่", "budget", "1234.25", "months", "12", "start", "2011-03-23");
    }

    /** The workbook after somebody changed it in a spreadsheet program. */
    static byte[] edited(byte[] file, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] withPart(byte[] file, String name, String content) {
        return withPart(file, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same ZIP with a part added, or in place of the one of that name. */
    static byte[] withPart(byte[] file, String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                if (!part.getName().equals(name)) {
                    to.putNextEntry(new ZipEntry(part.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A worksheet of so many rows with one number each. */
    static String sheetOf(int rows) {
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int i = 1; i <= rows; i++) {
            xml.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>");
            xml.append(i * 31L).append("</v></c></row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }
}
