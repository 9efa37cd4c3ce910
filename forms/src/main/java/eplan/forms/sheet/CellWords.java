package eplan.forms.sheet;

import com.vaadin.flow.component.UI;
import eplan.forms.draft.Say;
import eplan.plan.Column;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntrySheets.Option;
import eplan.plan.Row;
import eplan.plan.Sheet;
import eplan.shared.Baht;
import eplan.shared.BuddhistDates;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values and names of sheets as people read them. */
final class CellWords {

    private CellWords() {}

    static String of(Row row, Column<?> column, Map<String, List<Option>> options) {
        return value(column, row.get(column), options);
    }

    static String value(Column<?> column, @Nullable Object value, Map<String, List<Option>> options) {
        return switch (value) {
            case null -> "";
            case BigDecimal amount -> Baht.format(amount);
            case LocalDate day -> BuddhistDates.medium(day, locale());
            case Boolean yes -> Say.text(yes ? "choice.YES" : "choice.NO");
            case Long id -> option(options.getOrDefault(column.key(), List.of()), id);
            case String code when column.kind() == Column.Kind.CHOICE -> Say.text("choice." + code);
            default -> value.toString();
        };
    }

    private static String option(List<Option> options, long id) {
        return options.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .map(Option::label)
                .orElseGet(() -> Say.text("sheet.gone"));
    }

    /** Years of a plan are named in its columns. */
    static String heading(Sheet sheet, Column<?> column, FiscalYear year) {
        return Say.text(
                "column." + sheet.key() + "." + column.key(),
                year.toString(),
                year.next().toString(),
                year.next().next().toString());
    }

    static String title(Sheet sheet) {
        return Say.text("sheet." + sheet.key());
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

    static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? BuddhistDates.THAI : ui.getLocale();
    }
}
