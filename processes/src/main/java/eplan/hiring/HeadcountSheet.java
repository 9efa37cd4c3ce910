package eplan.hiring;

import eplan.hiring.Headcounts.Headcount;
import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets;
import eplan.plan.Spreadsheets.Line;
import eplan.plan.Spreadsheets.Table;
import eplan.shared.FiscalYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The headcount list as a spreadsheet: code, province, posts. */
@Component
class HeadcountSheet {

    static final String CODE = "code";
    static final String PROVINCE = "province";
    static final String POSTS = "posts";

    /** Changes whenever the columns do. */
    private static final int VERSION = 1;

    private static final String TEMPLATE = "hiring-headcount";

    private final Spreadsheets spreadsheets;
    private final HeadcountSheetText text;

    HeadcountSheet(Spreadsheets spreadsheets, HeadcountSheetText text) {
        this.spreadsheets = spreadsheets;
        this.text = text;
    }

    /** With what stands today, so that only what changes is typed. */
    byte[] template(FiscalYear year, List<Headcount> rows) {
        return spreadsheets.xlsx(
                table(year), rows.stream().map(HeadcountSheet::cells).toList());
    }

    List<Line> read(FiscalYear year, byte[] file, String fileName) {
        return spreadsheets.read(file, fileName, table(year));
    }

    private Table table(FiscalYear year) {
        return new Table(
                text.say("headcount.file.title", year.toString()),
                TEMPLATE,
                VERSION,
                Map.of(text.say("headcount.file.year"), year.toString()),
                TEMPLATE + "/" + year,
                List.of(
                        text.heading(CODE, Kind.TEXT, true),
                        text.heading(PROVINCE, Kind.TEXT, false),
                        text.heading(POSTS, Kind.COUNT, true)),
                List.of(),
                text.words());
    }

    private static Map<String, Object> cells(Headcount row) {
        Map<String, Object> cells = new HashMap<>();
        cells.put(CODE, row.code());
        cells.put(PROVINCE, row.provinceTh());
        Integer posts = row.posts();
        if (posts != null) {
            cells.put(POSTS, posts);
        }
        return cells;
    }
}
