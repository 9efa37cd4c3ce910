package eplan.plan;

import eplan.plan.EntrySheets.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The projects of the three-year plan (แผนพัฒนาสามปี): one edition holds them all. */
public final class Projects {

    public static final String ITEM = "three-year-plan";

    public static final Column<String> CODE = Column.text("code", 40).must();
    public static final Column<String> NAME = Column.text("name", 500).must();
    public static final Column<Long> STRATEGY = Column.reference("strategy_id").must();
    public static final Column<Long> GUIDELINE =
            Column.reference("guideline_id").must();
    public static final Column<String> OBJECTIVE = Column.text("objective", 1000);
    public static final Column<String> TARGET = Column.text("target", 1000);
    /** Of the data year; the next two are of the years after it. */
    public static final Column<BigDecimal> BUDGET1 = Column.amount("budget1");

    public static final Column<BigDecimal> BUDGET2 = Column.amount("budget2");
    public static final Column<BigDecimal> BUDGET3 = Column.amount("budget3");
    public static final Column<String> EXPECTED = Column.text("expected_result", 1000);
    public static final Column<String> UNIT = Column.text("unit", 200).must();
    public static final Column<String> SOURCE = Column.text("source_of_funds", 200);

    public static final List<Column<BigDecimal>> BUDGETS = List.of(BUDGET1, BUDGET2, BUDGET3);

    public static final Sheet SHEET = new Sheet(
            "projects",
            "project",
            Sheet.Owner.EDITION,
            Sheet.Shape.ROWS,
            CODE,
            List.of(
                    CODE, NAME, STRATEGY, GUIDELINE, BUDGET1, BUDGET2, BUDGET3, UNIT, OBJECTIVE, TARGET, EXPECTED,
                    SOURCE));

    private Projects() {}

    /** A project below a guideline is below its strategy, too: whoever names the one need not name the other. */
    public static Row withStrategy(Row project, Map<String, List<Option>> options) {
        Long guideline = project.get(GUIDELINE);
        return options.getOrDefault(GUIDELINE.key(), List.of()).stream()
                .filter(one -> guideline != null && one.id() == guideline)
                .findFirst()
                .map(one -> project.with(STRATEGY, one.group()))
                .orElse(project);
    }
}
