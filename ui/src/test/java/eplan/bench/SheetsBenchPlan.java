package eplan.bench;

import eplan.plan.Column;
import eplan.plan.EntrySheets.Option;
import eplan.plan.Projects;
import eplan.plan.RecordKey;
import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Table;
import eplan.plan.Spreadsheets.Words;
import eplan.plan.VisionStrategies.Strategy;
import eplan.plan.VisionStrategies.VisionStrategy;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A three-year plan of 2,000 projects, the same on every machine, and the file that the form's template makes of it. */
final class SheetsBenchPlan {

    static final FiscalYear YEAR = new FiscalYear(2554);
    static final int ROWS = 2_000;

    private static final int STRATEGIES = 6;
    private static final int GUIDELINES = 3;
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("i18n.sheets", Locale.of("th"));

    private SheetsBenchPlan() {}

    static VisionStrategy vision() {
        return new VisionStrategy(
                "เมืองน่าอยู่ เศรษฐกิจดี",
                List.of(),
                IntStream.rangeClosed(1, STRATEGIES)
                        .mapToObj(s -> new Strategy("ยุทธศาสตร์การพัฒนาด้านที่ " + s, guidelines(s)))
                        .toList());
    }

    private static List<String> guidelines(int strategy) {
        return IntStream.rangeClosed(1, GUIDELINES)
                .mapToObj(g -> "แนวทางการพัฒนาที่ " + strategy + "." + g)
                .toList();
    }

    /** What the form's import and export say of the sheet. */
    static Table table(RecordKey key, Map<String, List<Option>> options) {
        return new Table(
                TEXTS.getString("sheet.projects"),
                Projects.SHEET.key(),
                1,
                Map.of(TEXTS.getString("template.year"), YEAR.toString()),
                YEAR + "/LAO-" + key.lao() + "/" + key.item(),
                Projects.SHEET.typed().stream()
                        .map(column -> heading(column, options))
                        .toList(),
                List.of(cells(0, options)),
                new Words(
                        TEXTS.getString("template.about"),
                        TEXTS.getString("template.choices"),
                        TEXTS.getString("template.template"),
                        TEXTS.getString("template.version"),
                        TEXTS.getString("template.owner"),
                        TEXTS.getString("template.example")));
    }

    private static Heading heading(Column<?> column, Map<String, List<Option>> options) {
        List<String> choices = options.getOrDefault(column.key(), List.of()).stream()
                .map(Option::label)
                .toList();
        return new Heading(column.key(), heading(column), column.kind(), column.required(), choices);
    }

    static String heading(Column<?> column) {
        return MessageFormat.format(
                TEXTS.getString("column.projects." + column.key()),
                YEAR.toString(),
                YEAR.next().toString(),
                YEAR.next().next().toString());
    }

    static List<Map<String, Object>> rows(Map<String, List<Option>> options) {
        return IntStream.range(0, ROWS).mapToObj(i -> cells(i, options)).toList();
    }

    /** The projects lie below all guidelines in turn. */
    private static Map<String, Object> cells(int i, Map<String, List<Option>> options) {
        Map<Long, String> strategies =
                options.get(Projects.STRATEGY.key()).stream().collect(Collectors.toMap(Option::id, Option::label));
        List<Option> guidelines = options.get(Projects.GUIDELINE.key());
        Option guideline = guidelines.get(i % guidelines.size());
        return cells(i, strategies.get(guideline.group()), guideline.label());
    }

    /** @param i counted from 0; @param strategy and guideline by code or label */
    static Map<String, Object> cells(int i, String strategy, String guideline) {
        Map<String, Object> cells = new HashMap<>();
        cells.put(Projects.CODE.key(), code(i));
        cells.put(Projects.NAME.key(), "ก่อสร้างถนนคอนกรีตเสริมเหล็ก " + road(i));
        cells.put(Projects.STRATEGY.key(), strategy);
        cells.put(Projects.GUIDELINE.key(), guideline);
        cells.put(Projects.BUDGET1.key(), budget(i));
        cells.put(Projects.BUDGET2.key(), new BigDecimal("50000.00"));
        cells.put(Projects.BUDGET3.key(), new BigDecimal("60000.00"));
        cells.put(Projects.UNIT.key(), "กองช่าง");
        cells.put(Projects.OBJECTIVE.key(), "เพื่อให้ประชาชนสัญจรไปมาสะดวกและปลอดภัย");
        cells.put(Projects.TARGET.key(), "ถนนกว้าง 4 เมตร ยาว 350 เมตร หนา 0.15 เมตร");
        cells.put(Projects.EXPECTED.key(), "ประชาชนสัญจรสะดวกและปลอดภัยขึ้น");
        cells.put(Projects.SOURCE.key(), "งบ อปท.");
        return cells;
    }

    static String code(int i) {
        return "%04d".formatted(i + 1);
    }

    /** What only this project's name has. */
    static String road(int i) {
        return "สายที่ " + code(i);
    }

    /** Of the first year; no two projects have the same. */
    static BigDecimal budget(int i) {
        return BigDecimal.valueOf((10_000 + i * 7919L % 990_000) * 100 + 25L * (i % 4), 2);
    }

    /** All of the first year. */
    static BigDecimal planned() {
        return IntStream.range(0, ROWS).mapToObj(SheetsBenchPlan::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
