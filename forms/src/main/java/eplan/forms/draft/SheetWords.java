package eplan.forms.draft;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import eplan.plan.Column;
import eplan.plan.Sheet;
import eplan.shared.Baht;
import eplan.shared.BuddhistDates;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.LongFunction;

/** Sheets, their columns and values as people call them. */
public final class SheetWords {

    private SheetWords() {}

    public static String title(Sheet sheet) {
        return Say.text("sheet." + sheet.key());
    }

    /** In a language that need not be that of the screen, as spreadsheets want it. */
    public static String title(Sheet sheet, Locale language) {
        return I18NProvider.translate(language, "sheet." + sheet.key());
    }

    public static String heading(Sheet sheet, Column<?> column, FiscalYear year) {
        return Say.text(key(sheet, column), years(year));
    }

    /** In a language that need not be that of the screen, as spreadsheets want it. */
    public static String heading(Sheet sheet, Column<?> column, FiscalYear year, Locale language) {
        return I18NProvider.translate(language, key(sheet, column), years(year));
    }

    private static String key(Sheet sheet, Column<?> column) {
        return "column." + sheet.key() + "." + column.key();
    }

    /** Years of a plan are named in its columns. */
    private static Object[] years(FiscalYear year) {
        FiscalYear second = year.next();
        return new Object[] {year.toString(), second.toString(), second.next().toString()};
    }

    /** @param label what people call the row that a reference points to */
    public static String value(Column<?> column, Object value, LongFunction<String> label) {
        return switch (value) {
            case BigDecimal amount -> Baht.format(amount);
            case LocalDate day -> {
                UI ui = UI.getCurrent();
                yield BuddhistDates.medium(day, ui == null ? BuddhistDates.THAI : ui.getLocale());
            }
            case Boolean yes -> Say.text(yes ? "choice.YES" : "choice.NO");
            case Long id -> label.apply(id);
            case String code when column.kind() == Column.Kind.CHOICE -> Say.text("choice." + code);
            default -> value.toString();
        };
    }
}
