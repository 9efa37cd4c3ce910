package eplan.hiring;

import eplan.hiring.EvaluationLines.Evaluated;
import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.ScoreFigures.Figures;
import eplan.plan.Column;
import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Table;
import eplan.plan.Spreadsheets.Words;
import eplan.shared.BuddhistDates;
import eplan.shared.FiscalYear;
import eplan.shared.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evaluations as a spreadsheet sees them, in Thai: whose, both halves with the criteria of each, the total. */
@Component
class EvaluationSheets {

    private static final String WORDS = "hiring.evaluation.sheet.";
    private static final int VERSION = 2;

    private final Texts texts;

    EvaluationSheets(Texts texts) {
        this.texts = texts;
    }

    Table table(FiscalYear year, List<Criterion> criteria) {
        List<Heading> headings = new ArrayList<>();
        headings.add(heading("province", Column.Kind.TEXT));
        headings.add(heading("name", Column.Kind.TEXT));
        headings.add(heading("left", Column.Kind.DATE));
        headings.add(heading("lao-months", Column.Kind.AMOUNT));
        for (ScoreCriterion one : ScoreCriterion.values()) {
            String text = texts.of("hiring.score." + one, BuddhistDates.THAI);
            headings.add(new Heading(one.name(), text, Column.Kind.AMOUNT, false, List.of()));
        }
        headings.add(heading("system", Column.Kind.AMOUNT));
        for (Criterion one : criteria) {
            String text = say("criterion", one.nameTh(), one.most());
            headings.add(new Heading(key(one), text, Column.Kind.AMOUNT, false, List.of()));
        }
        headings.add(heading("half", Column.Kind.AMOUNT));
        headings.add(heading("total", Column.Kind.AMOUNT));
        headings.add(heading("remark", Column.Kind.TEXT));
        return new Table(
                say("title", year.toString()),
                "hiring-evaluation",
                VERSION,
                Map.of(say("year"), year.toString()),
                "hiring-evaluation/" + year,
                headings,
                List.of(),
                new Words(say("about"), say("choices"), say("template"), say("version"), say("owner"), say("example")));
    }

    private Heading heading(String key, Column.Kind kind) {
        return new Heading(key, say(key), kind, false, List.of());
    }

    /**
     * A line's cells by heading; what is not there yet is left out.
     *
     * @param figures what the system score consists of; null before it is computed
     */
    static Map<String, Object> cells(Evaluated evaluated, @Nullable Figures figures) {
        Line line = evaluated.line();
        Map<String, Object> cells = new HashMap<>();
        cells.put("province", evaluated.provinceTh());
        cells.put("name", line.name());
        put(cells, "left", line.leftOn());
        if (figures != null && line.system() != null) {
            cells.put("lao-months", figures.laoMonths());
            figures.points().forEach((criterion, points) -> cells.put(criterion.name(), points));
        }
        put(cells, "system", line.system());
        line.points().forEach((position, points) -> cells.put(key(position), points));
        put(cells, "half", line.province());
        put(cells, "total", line.total());
        put(cells, "remark", line.remark());
        return cells;
    }

    private static void put(Map<String, Object> cells, String key, @Nullable Object value) {
        if (value != null) {
            cells.put(key, value);
        }
    }

    private static String key(Criterion criterion) {
        return key(criterion.position());
    }

    private static String key(int position) {
        return "criterion-" + position;
    }

    private String say(String key, Object... params) {
        return texts.of(WORDS + key, BuddhistDates.THAI, params);
    }
}
