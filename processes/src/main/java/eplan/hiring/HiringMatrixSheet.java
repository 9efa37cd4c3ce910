package eplan.hiring;

import eplan.hiring.HiringYears.Cell;
import eplan.hiring.HiringYears.Row;
import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets;
import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Table;
import eplan.plan.Spreadsheets.Words;
import eplan.shared.BuddhistDates;
import eplan.shared.FiscalYear;
import eplan.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The matrix as a spreadsheet, in Thai: one row a province, of each step its word, its date and how many working days late. */
@Component
class HiringMatrixSheet {

    /** Changes whenever the columns do. */
    private static final int VERSION = 1;

    private static final String NAME = "hiring-matrix";
    private static final String WORDS = "hiring.matrix.sheet.";

    private final Spreadsheets spreadsheets;
    private final Texts texts;

    HiringMatrixSheet(Spreadsheets spreadsheets, Texts texts) {
        this.spreadsheets = spreadsheets;
        this.texts = texts;
    }

    byte[] xlsx(FiscalYear year, List<Row> rows) {
        Table table = new Table(
                say(WORDS + "title", year.toString()),
                NAME,
                VERSION,
                Map.of(say(WORDS + "year"), year.toString()),
                NAME + "/" + year,
                headings(),
                List.of(),
                words());
        return spreadsheets.xlsx(table, rows.stream().map(this::cells).toList());
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        headings.add(heading("code", Kind.TEXT));
        headings.add(heading("province", Kind.TEXT));
        headings.add(heading("posts", Kind.COUNT));
        headings.add(heading("signed", Kind.COUNT));
        headings.add(heading("budget", Kind.DATE));
        for (StepKind kind : StepKind.values()) {
            String step = say("hiring.step." + kind);
            headings.add(new Heading(kind.name(), step, Kind.TEXT, false, List.of()));
            headings.add(ofStep(kind, "due", step, Kind.DATE));
            headings.add(ofStep(kind, "late", step, Kind.COUNT));
        }
        return headings;
    }

    private Heading heading(String key, Kind kind) {
        return new Heading(key, say(WORDS + key), kind, false, List.of());
    }

    private Heading ofStep(StepKind step, String key, String words, Kind kind) {
        return new Heading(key(step, key), say(WORDS + key, words), kind, false, List.of());
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

    private Map<String, Object> cells(Row row) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("code", row.code());
        cells.put("province", row.provinceTh());
        cells.put("posts", row.posts());
        cells.put("signed", row.signed());
        put(cells, "budget", row.budgetOn());
        row.cells().forEach((kind, cell) -> add(cells, kind, cell));
        return cells;
    }

    /** Days only where it is late: what was done late says so by its word. */
    private void add(Map<String, Object> cells, StepKind kind, Cell cell) {
        cells.put(kind.name(), say("hiring.matrix.standing." + cell.standing()));
        put(cells, key(kind, "due"), cell.dueOn());
        if (cell.standing().late()) {
            cells.put(key(kind, "late"), cell.workingDaysOverdue());
        }
    }

    private static String key(StepKind step, String key) {
        return step + "-" + key;
    }

    private static void put(Map<String, Object> cells, String key, @Nullable LocalDate value) {
        if (value != null) {
            cells.put(key, value);
        }
    }

    private String say(String key, Object... params) {
        return texts.of(key, BuddhistDates.THAI, params);
    }
}
