package eplan.hiring;

import eplan.hiring.HiringYears.Cell;
import eplan.hiring.HiringYears.Row;
import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets.Heading;
import eplan.shared.FiscalYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The matrix as a spreadsheet, in Thai: one row a province, of each step its word, its date and how many working days late. */
@Component
class HiringMatrixSheet {

    private static final String WORDS = "hiring.matrix.sheet.";

    private final HiringSheets sheets;

    HiringMatrixSheet(HiringSheets sheets) {
        this.sheets = sheets;
    }

    byte[] xlsx(FiscalYear year, List<Row> rows) {
        return sheets.xlsx(
                sheets.say(WORDS + "title", year.toString()),
                "hiring-matrix",
                year,
                headings(),
                rows.stream().map(this::cells).toList());
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        headings.add(heading("code", Kind.TEXT));
        headings.add(heading("province", Kind.TEXT));
        headings.add(heading("posts", Kind.COUNT));
        headings.add(heading("signed", Kind.COUNT));
        headings.add(heading("budget", Kind.DATE));
        for (StepKind kind : StepKind.values()) {
            String step = sheets.say("hiring.step." + kind);
            headings.add(new Heading(kind.name(), step, Kind.TEXT, false, List.of()));
            headings.add(ofStep(kind, "due", step, Kind.DATE));
            headings.add(ofStep(kind, "late", step, Kind.COUNT));
        }
        return headings;
    }

    private Heading heading(String key, Kind kind) {
        return sheets.heading(WORDS, key, kind);
    }

    private Heading ofStep(StepKind step, String key, String words, Kind kind) {
        return new Heading(key(step, key), sheets.say(WORDS + key, words), kind, false, List.of());
    }

    private Map<String, Object> cells(Row row) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("code", row.code());
        cells.put("province", row.provinceTh());
        cells.put("posts", row.posts());
        cells.put("signed", row.signed());
        HiringSheets.put(cells, "budget", row.budgetOn());
        row.cells().forEach((kind, cell) -> add(cells, kind, cell));
        return cells;
    }

    /** Days only where it is late: what was done late says so by its word. */
    private void add(Map<String, Object> cells, StepKind kind, Cell cell) {
        cells.put(kind.name(), sheets.say("hiring.matrix.standing." + cell.standing()));
        HiringSheets.put(cells, key(kind, "due"), cell.dueOn());
        if (cell.standing().late()) {
            cells.put(key(kind, "late"), cell.workingDaysOverdue());
        }
    }

    private static String key(StepKind step, String key) {
        return step + "-" + key;
    }
}
