package eplan.hiring;

import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Score;
import eplan.plan.Column.Kind;
import eplan.plan.Spreadsheets.Heading;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Objections to scores and their answers as a spreadsheet; those that wait come first. */
@Component
class ObjectionSheet {

    private final HiringSheets sheets;

    ObjectionSheet(HiringSheets sheets) {
        this.sheets = sheets;
    }

    /** @param scores of which those that were objected to are picked */
    byte[] xlsx(FiscalYear year, List<Score> scores) {
        List<Heading> headings = List.of(
                sheets.column("province", Kind.TEXT),
                sheets.column("analyst", Kind.TEXT),
                sheets.column("score", Kind.AMOUNT),
                sheets.column("objected-on", Kind.DATE),
                sheets.column("objection", Kind.TEXT),
                sheets.column("answered-on", Kind.DATE),
                sheets.column("answered-by", Kind.TEXT),
                sheets.column("answer", Kind.TEXT));
        return sheets.list("objections", year, headings, rows(scores));
    }

    private static List<Map<String, Object>> rows(List<Score> scores) {
        List<Map<String, Object>> waiting = new ArrayList<>();
        List<Map<String, Object>> answered = new ArrayList<>();
        for (Score score : scores) {
            Objection objection = score.objection();
            if (objection != null) {
                (objection.answer() == null ? waiting : answered).add(cells(score, objection));
            }
        }
        waiting.addAll(answered);
        return waiting;
    }

    private static Map<String, Object> cells(Score score, Objection objection) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("province", score.provinceTh());
        cells.put("analyst", score.name());
        cells.put("score", score.points());
        HiringSheets.put(cells, "objected-on", day(objection.at()));
        cells.put("objection", objection.text());
        HiringSheets.put(cells, "answered-on", day(objection.answeredAt()));
        HiringSheets.put(cells, "answered-by", objection.answeredBy());
        HiringSheets.put(cells, "answer", objection.answer());
        return cells;
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, BusinessClock.ZONE);
    }
}
