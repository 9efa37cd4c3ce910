package eplan.forms.history;

import eplan.forms.draft.Say;
import eplan.forms.draft.SheetWords;
import eplan.plan.Column;
import eplan.plan.EntrySheets;
import eplan.plan.EntrySheets.Option;
import eplan.plan.RecordKey;
import eplan.plan.Sheet;
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
        return SheetWords.title(sheet);
    }

    String column(Sheet sheet, Column<?> column) {
        return SheetWords.heading(sheet, column, key.dataYear());
    }

    /** The sheet, and what people call the row. @param name value of the sheet's naming column */
    String row(Sheet sheet, @Nullable Object name) {
        return sheet.single() || name == null
                ? sheet(sheet)
                : Say.text("history.row", sheet(sheet), value(sheet, sheet.naming(), name));
    }

    String value(Sheet sheet, Column<?> column, @Nullable Object value) {
        return value == null
                ? Say.text("history.empty")
                : SheetWords.value(column, value, id -> label(sheet, column, id));
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
