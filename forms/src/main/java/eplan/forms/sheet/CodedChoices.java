package eplan.forms.sheet;

import com.vaadin.flow.i18n.I18NProvider;
import eplan.plan.Column;
import eplan.plan.Sheet;
import eplan.plan.Spreadsheets.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people choose by its words, in either language, put into the codes that are kept. */
final class CodedChoices {

    private CodedChoices() {}

    static List<List<String>> codes(Sheet sheet, Column<?> first, List<List<String>> cells) {
        List<Column<?>> columns = sheet.typed();
        int from = columns.indexOf(first);
        return cells.stream()
                .map(row -> {
                    List<String> coded = new ArrayList<>();
                    for (int i = 0; i < row.size(); i++) {
                        coded.add(from + i < columns.size() ? code(columns.get(from + i), row.get(i)) : row.get(i));
                    }
                    return coded;
                })
                .<List<String>>map(row -> row)
                .toList();
    }

    static Line codes(Sheet sheet, Line line) {
        Map<String, @Nullable String> coded = new HashMap<>(line.cells());
        sheet.columns().forEach(column -> {
            String text = coded.get(column.key());
            if (text != null) {
                coded.put(column.key(), code(column, text));
            }
        });
        return new Line(line.number(), coded);
    }

    private static String code(Column<?> column, String text) {
        return column.choices().stream()
                .filter(code -> called(code, text.strip()))
                .findFirst()
                .orElse(text);
    }

    private static boolean called(String code, String word) {
        return SheetLanguages.ALL.stream()
                .anyMatch(language ->
                        I18NProvider.translate(language, "choice." + code).equalsIgnoreCase(word));
    }
}
