package eplan.integration.spreadsheets;

import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Table;
import eplan.plan.Spreadsheets.Words;
import eplan.shared.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.jspecify.annotations.Nullable;

/** The sheet that says what a file is made for, with examples; by it a file is known again when it comes back. */
final class AboutSheet {

    private static final int LABEL_WIDTH = 30 * 256;
    private static final int VALUE_WIDTH = 50 * 256;

    private final Sheet sheet;
    private final CellWriter cells;
    private int next;

    private AboutSheet(Sheet sheet, CellWriter cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    static void write(Workbook book, Table table, CellWriter cells) {
        Words words = table.words();
        AboutSheet about = new AboutSheet(book.createSheet(name(words)), cells);
        about.sheet.setColumnWidth(0, LABEL_WIDTH);
        about.sheet.setColumnWidth(1, VALUE_WIDTH);
        about.pair(words.template(), table.template());
        about.pair(words.version(), Integer.toString(table.version()));
        about.pair(words.owner(), table.owner());
        table.about().forEach(about::pair);
        if (!table.examples().isEmpty()) {
            about.examples(table);
        }
    }

    private static String name(Words words) {
        return WorkbookUtil.createSafeSheetName(words.about());
    }

    private void pair(String label, String value) {
        Row row = sheet.createRow(next++);
        cells.heading(row, 0, label);
        cells.text(row, 1, value);
    }

    private void examples(Table table) {
        next++;
        cells.heading(sheet.createRow(next++), 0, table.words().example());
        List<Heading> headings = table.headings();
        cells.headings(sheet.createRow(next++), headings);
        table.examples().forEach(example -> cells.values(sheet.createRow(next++), headings, example));
    }

    /** @throws Refused when the book is made for something else than the table, or does not say for what */
    static void check(Workbook book, Table table) {
        Words words = table.words();
        Map<String, String> said = said(book.getSheet(name(words)), words);
        String template = found(said, words.template(), words);
        if (!template.equals(table.template())) {
            throw new Refused("refused.sheet.template", CellText.quoted(template), table.template());
        }
        String version = found(said, words.version(), words);
        if (!version.equals(Integer.toString(table.version()))) {
            throw new Refused("refused.sheet.version", CellText.quoted(version), Integer.toString(table.version()));
        }
        String owner = found(said, words.owner(), words);
        if (!owner.equals(table.owner())) {
            throw new Refused("refused.sheet.owner", CellText.quoted(owner), table.owner());
        }
    }

    private static Map<String, String> said(@Nullable Sheet sheet, Words words) {
        Map<String, String> said = new HashMap<>();
        if (sheet == null) {
            return said;
        }
        for (Row row : sheet) {
            String label = CellText.of(row.getCell(0));
            if (label.equals(words.example())) {
                break;
            }
            said.putIfAbsent(label, CellText.of(row.getCell(1)));
        }
        return said;
    }

    private static String found(Map<String, String> said, String label, Words words) {
        String value = said.getOrDefault(label, "");
        if (value.isEmpty()) {
            throw new Refused("refused.sheet.about", words.about());
        }
        return value;
    }
}
