package eplan.integration.spreadsheets;

import eplan.plan.Column.Kind;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look, and what a spreadsheet program takes typed text for, by kind. */
final class Styles {

    private static final int CHARACTER = 256;
    private static final String AS_TYPED = "@";

    private final CellStyle text;
    private final CellStyle amount;
    private final CellStyle count;
    private final CellStyle date;
    private final CellStyle heading;
    private final CellStyle quoted;

    Styles(Workbook book) {
        text = style(book, AS_TYPED);
        amount = style(book, "#,##0.00");
        count = style(book, "#,##0");
        date = style(book, "yyyy-mm-dd");
        heading = style(book, AS_TYPED);
        quoted = style(book, AS_TYPED);
        text.setWrapText(true);
        quoted.setWrapText(true);
        quoted.setQuotePrefixed(true);
        heading.setWrapText(true);
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    private static CellStyle style(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle of(Kind kind) {
        return switch (kind) {
            case AMOUNT -> amount;
            case COUNT -> count;
            case DATE -> date;
            case TEXT, CHOICE, REFERENCE, YES_NO -> text;
        };
    }

    CellStyle heading() {
        return heading;
    }

    /** Text that looks like a formula or a number and is neither. */
    CellStyle quoted() {
        return quoted;
    }

    /** Width of a column, in 256ths of a character. */
    static int width(Kind kind) {
        int characters = switch (kind) {
            case TEXT -> 40;
            case CHOICE, REFERENCE -> 24;
            case AMOUNT -> 18;
            case DATE -> 14;
            case COUNT, YES_NO -> 12;
        };
        return characters * CHARACTER;
    }
}
