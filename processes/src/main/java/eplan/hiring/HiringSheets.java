package eplan.hiring;

import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets;
import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Table;
import eplan.plan.Spreadsheets.Words;
import eplan.shared.BuddhistDates;
import eplan.shared.FiscalYear;
import eplan.shared.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lists of the hiring cycle as spreadsheets, in Thai as the papers that they go with. What people typed stays text in them. */
@Component
class HiringSheets {

    /** Changes whenever columns do. */
    private static final int VERSION = 2;

    private static final String WORDS = "hiring.sheet.";

    /** Outside: not there where nothing is exported. */
    private final ObjectProvider<Spreadsheets> spreadsheets;

    private final Texts texts;

    HiringSheets(ObjectProvider<Spreadsheets> spreadsheets, Texts texts) {
        this.spreadsheets = spreadsheets;
        this.texts = texts;
    }

    /** @param name of the list, such as {@code hiring-contracts} */
    byte[] xlsx(String title, String name, FiscalYear year, List<Heading> headings, List<Map<String, Object>> rows) {
        Table table = new Table(
                title,
                name,
                VERSION,
                Map.of(say(WORDS + "year"), year.toString()),
                name + "/" + year,
                headings,
                List.of(),
                words());
        return spreadsheets.getObject().xlsx(table, rows);
    }

    /**
     * Under text key {@code hiring.list.<name>}.
     *
     * @param lines a row each
     */
    <T> byte[] list(String name, FiscalYear year, List<ListColumn<T>> columns, List<T> lines) {
        List<Heading> headings = columns.stream()
                .map(column -> heading("hiring.column.", column.key(), column.kind()))
                .toList();
        List<Map<String, Object>> rows =
                lines.stream().map(line -> cells(columns, line)).toList();
        return xlsx(say("hiring.list." + name, year.toString()), "hiring-" + name, year, headings, rows);
    }

    private static <T> Map<String, Object> cells(List<ListColumn<T>> columns, T line) {
        Map<String, Object> cells = new HashMap<>();
        for (ListColumn<T> column : columns) {
            put(cells, column.key(), column.value().of(line));
        }
        return cells;
    }

    /** Under text key {@code <words><key>}. */
    Heading heading(String words, String key, Kind kind) {
        return new Heading(key, say(words + key), kind, false, List.of());
    }

    private Words words() {
        return new Words(
                say(WORDS + "about"),
                say(WORDS + "choices"),
                say(WORDS + "template"),
                say(WORDS + "version"),
                say(WORDS + "owner"),
                say(WORDS + "example"));
    }

    String say(String key, Object... params) {
        return texts.of(key, BuddhistDates.THAI, params);
    }

    /** The cell stays empty where there is nothing. */
    static void put(Map<String, Object> cells, String key, @Nullable Object value) {
        if (value != null) {
            cells.put(key, value);
        }
    }
}
