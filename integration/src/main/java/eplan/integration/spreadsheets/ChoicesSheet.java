package eplan.integration.spreadsheets;

import eplan.plan.Spreadsheets;
import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Table;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;

/** The lists that people choose from, one column a heading; the table's cells are bound to them. */
final class ChoicesSheet {

    private static final int WIDTH = 30 * 256;

    private final Sheet sheet;
    private final CellWriter cells;
    private int next;

    private ChoicesSheet(Sheet sheet, CellWriter cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    /** Binds the first sheet of the book. */
    static void write(Workbook book, Table table, CellWriter cells) {
        List<Heading> headings = table.headings();
        if (headings.stream().allMatch(heading -> heading.choices().isEmpty())) {
            return;
        }
        String name = WorkbookUtil.createSafeSheetName(table.words().choices());
        ChoicesSheet choices = new ChoicesSheet(book.createSheet(name), cells);
        for (int i = 0; i < headings.size(); i++) {
            if (!headings.get(i).choices().isEmpty()) {
                bind(book.getSheetAt(0), i, choices.list(headings.get(i)));
            }
        }
    }

    /** Where the list is, as a formula says it. */
    private String list(Heading heading) {
        int column = next++;
        sheet.setColumnWidth(column, WIDTH);
        cells.heading(row(0), column, heading.text());
        List<String> choices = heading.choices();
        for (int i = 0; i < choices.size(); i++) {
            cells.text(row(i + 1), column, choices.get(i));
        }
        String letter = CellReference.convertNumToColString(column);
        String name = sheet.getSheetName().replace("'", "''");
        return "'" + name + "'!$" + letter + "$2:$" + letter + "$" + (choices.size() + 1);
    }

    private Row row(int number) {
        Row row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private static void bind(Sheet table, int column, String list) {
        DataValidationHelper helper = table.getDataValidationHelper();
        DataValidation rule = helper.createValidation(
                helper.createFormulaListConstraint(list),
                new CellRangeAddressList(1, Spreadsheets.MOST_ROWS, column, column));
        rule.setEmptyCellAllowed(true);
        rule.setShowErrorBox(true);
        table.addValidationData(rule);
    }
}
