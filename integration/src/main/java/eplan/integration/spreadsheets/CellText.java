package eplan.integration.spreadsheets;

import eplan.shared.Refused;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, as text. Formulas are refused, not evaluated. */
final class CellText {

    /** Spreadsheets count days up to the end of the year 9999. */
    private static final double DAYS_END = 2_958_466;

    private static final int LONGEST_QUOTED = 80;

    private CellText() {}

    /** Plain decimals for numbers, ISO dates for dates; empty when nothing is there. */
    static String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> clean(cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case FORMULA ->
                throw new Refused("refused.sheet.formula", cell.getAddress().formatAsString());
            case ERROR ->
                throw new Refused("refused.sheet.error-cell", cell.getAddress().formatAsString());
            default -> "";
        };
    }

    private static String number(Cell cell) {
        double number = cell.getNumericCellValue();
        if (number < DAYS_END && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        // the shortest decimal that is this number: 0.1, not what binary makes of it
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /** Without space around it, also of the kind that does not break. */
    static String clean(String text) {
        return text.replace('\u00A0', ' ').strip();
    }

    /** As much of a text from a file as a message can quote. */
    static String quoted(String text) {
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }
}
