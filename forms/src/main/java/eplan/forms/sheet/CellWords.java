package eplan.forms.sheet;

import eplan.forms.draft.Say;
import eplan.forms.draft.SheetWords;
import eplan.plan.Column;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntrySheets.Option;
import eplan.plan.Row;
import eplan.plan.Sheet;
import eplan.shared.Baht;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values and names of sheets as people read them. */
final class CellWords {

    private CellWords() {}

    static String of(Row row, Column<?> column, Map<String, List<Option>> options) {
        return value(column, row.get(column), options);
    }

    static String value(Column<?> column, @Nullable Object value, Map<String, List<Option>> options) {
        return value == null
                ? ""
                : SheetWords.value(column, value, id -> option(options.getOrDefault(column.key(), List.of()), id));
    }

    private static String option(List<Option> options, long id) {
        return options.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .map(Option::label)
                .orElseGet(() -> Say.text("sheet.gone"));
    }

    static String heading(Sheet sheet, Column<?> column, FiscalYear year) {
        return SheetWords.heading(sheet, column, year);
    }

    static String title(Sheet sheet) {
        return SheetWords.title(sheet);
    }

    static String problem(Problem problem) {
        Object[] params = problem.params().stream().map(CellWords::param).toArray();
        return Say.text(problem.key(), params);
    }

    private static Object param(Object param) {
        return switch (param) {
            case BigDecimal amount -> Baht.format(amount.setScale(2));
            case String key when key.startsWith("@") -> Say.text(key.substring(1));
            default -> param;
        };
    }
}
