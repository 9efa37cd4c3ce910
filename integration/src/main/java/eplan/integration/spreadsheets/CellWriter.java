package eplan.integration.spreadsheets;

import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets.Heading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Writes cells in the style of their kind; text stays text, never a formula. */
final class CellWriter {

    private final Styles styles;

    CellWriter(Styles styles) {
        this.styles = styles;
    }

    void headings(Row row, List<Heading> headings) {
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            heading(row, i, heading.required() ? heading.text() + Headings.REQUIRED_MARK : heading.text());
        }
    }

    void heading(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.heading());
        cell.setCellValue(text);
    }

    void values(Row row, List<Heading> headings, Map<String, Object> values) {
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            value(row, i, heading.kind(), values.get(heading.key()));
        }
    }

    private void value(Row row, int column, Kind kind, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (value) {
            case Number number -> cell(row, column, kind).setCellValue(number.doubleValue());
            case LocalDate day -> cell(row, column, Kind.DATE).setCellValue(day);
            default -> text(row, column, value.toString());
        }
    }

    private Cell cell(Row row, int column, Kind kind) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(kind));
        return cell;
    }

    void text(Row row, int column, String text) {
        if (!text.isEmpty()) {
            Cell cell = cell(row, column, Kind.TEXT);
            cell.setCellValue(text);
            if (FormulaGuard.needed(text)) {
                cell.setCellStyle(styles.quoted());
            }
        }
    }
}
