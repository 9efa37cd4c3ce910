package eplan.forms.sheet;

import eplan.plan.Column;
import eplan.plan.EntrySheets.Option;
import eplan.plan.Ordinances;
import eplan.plan.Projects;
import eplan.plan.Row;
import eplan.plan.Sheet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What follows by itself from what a person types: a guideline's strategy, the next project's code. */
final class Follow {

    private Follow() {}

    static Row with(Row row, Column<?> column, @Nullable Object value, Map<String, List<Option>> options) {
        Row changed = row.withValue(column, value);
        return column.equals(Projects.GUIDELINE) ? Projects.withStrategy(changed, options) : changed;
    }

    /** A new row, with the number after the highest where rows have numbers. */
    static Row fresh(Sheet sheet, List<Row> there) {
        if (sheet.equals(Projects.SHEET)) {
            return Row.NEW.with(Projects.CODE, next(there, Projects.CODE));
        }
        return sheet.equals(Ordinances.LINES) ? Row.NEW.with(Ordinances.CODE, next(there, Ordinances.CODE)) : Row.NEW;
    }

    private static String next(List<Row> there, Column<String> code) {
        int highest = there.stream()
                .map(row -> row.text(code))
                .filter(text -> text.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return "%03d".formatted(highest + 1);
    }

    /** Key of the column where the person goes on typing in a new row. */
    static String firstToType(Sheet sheet) {
        boolean numbered = sheet.equals(Projects.SHEET) || sheet.equals(Ordinances.LINES);
        return sheet.columns().get(numbered ? 1 : 0).key();
    }
}
