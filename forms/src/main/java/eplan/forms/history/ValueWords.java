package eplan.forms.history;

import com.vaadin.flow.component.UI;
import eplan.forms.draft.Say;
import eplan.plan.Column;
import eplan.plan.EntrySheets;
import eplan.plan.EntrySheets.Option;
import eplan.plan.RecordKey;
import eplan.plan.Sheet;
import eplan.shared.Baht;
import eplan.shared.BuddhistDates;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sheets, columns, rows and values of one record as people call them. What references point to is read once. */
final class ValueWords {

    private final RecordKey key;
    private final EntrySheets sheets;
    private final Map<Sheet, Map<String, List<Option>>> options = new HashMap<>();

    ValueWords(RecordKey key, EntrySheets sheets) {
        this.key = key;
        this.sheets = sheets;
    }

    String sheet(Sheet sheet) {
        return Say.text("sheet." + sheet.key());
    }

    /** Years of a plan are named in its columns. */
    String column(Sheet sheet, Column<?> column) {
        FiscalYear year = key.dataYear();
        return Say.text(
                "column." + sheet.key() + "." + column.key(),
                year.toString(),
                year.next().toString(),
                year.next().next().toString());
    }

    /** The sheet, and what people call the row. @param name value of the sheet's naming column */
    String row(Sheet sheet, @Nullable Object name) {
        return sheet.single() || name == null
                ? sheet(sheet)
                : Say.text("history.row", sheet(sheet), value(sheet, sheet.naming(), name));
    }

    String value(Sheet sheet, Column<?> column, @Nullable Object value) {
        if (value == null) {
            return Say.text("history.empty");
        }
        return switch (value) {
            case BigDecimal amount -> Baht.format(amount);
            case LocalDate day -> {
                UI ui = UI.getCurrent();
                yield BuddhistDates.medium(day, ui == null ? BuddhistDates.THAI : ui.getLocale());
            }
            case Boolean yes -> Say.text(yes ? "choice.YES" : "choice.NO");
            case Long id -> label(sheet, column, id);
            case String code when column.kind() == Column.Kind.CHOICE -> Say.text("choice." + code);
            default -> value.toString();
        };
    }

    private String label(Sheet sheet, Column<?> column, long id) {
        Map<String, List<Option>> known = options.computeIfAbsent(sheet, one -> sheets.options(key, one));
        return known.getOrDefault(column.key(), List.of()).stream()
                .filter(option -> option.id() == id)
                .findFirst()
                .map(Option::label)
                .orElseGet(() -> Say.text("history.gone"));
    }
}
