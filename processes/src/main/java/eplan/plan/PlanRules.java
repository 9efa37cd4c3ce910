package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a three-year plan must be: every project named, placed below a guideline and funded; promoted before it counts. */
final class PlanRules {

    private static final String TABLE = Projects.SHEET.key();

    private PlanRules() {}

    /**
     * @param strategyOf guideline to the strategy above it
     * @param strategies the LAO's strategies with their names
     * @param lastYear planned the year before, in baht; zero when nothing is known
     */
    record Facts(List<Row> projects, Map<Long, Long> strategyOf, Map<Long, String> strategies, BigDecimal lastYear) {}

    /** Everything but whether it is promoted. */
    static List<Problem> of(Facts facts) {
        List<Problem> found = SheetRules.list();
        List<Row> rows = facts.projects();
        if (rows.isEmpty()) {
            found.add(Problem.error(TABLE, "problem.plan.empty"));
        }
        for (int i = 0; i < rows.size(); i++) {
            project(found, rows.get(i), i + 1, facts);
        }
        SheetRules.duplicates(
                found,
                Projects.SHEET,
                rows,
                Projects.CODE,
                row -> row.text(Projects.CODE),
                (field, row, other) -> Problem.error(field, "problem.plan.code-twice", row, other));
        SheetRules.duplicates(
                found,
                Projects.SHEET,
                rows,
                Projects.NAME,
                row -> row.text(Projects.NAME) + "|" + row.get(Projects.GUIDELINE),
                (field, row, other) -> Problem.warning(field, "problem.plan.name-twice", row, other));
        whole(found, facts);
        return List.copyOf(found);
    }

    private static void project(List<Problem> found, Row row, int position, Facts facts) {
        SheetRules.required(found, Projects.SHEET, row, position);
        Long guideline = row.get(Projects.GUIDELINE);
        Long strategy = row.get(Projects.STRATEGY);
        if (guideline != null
                && strategy != null
                && !strategy.equals(facts.strategyOf().get(guideline))) {
            found.add(Problem.error(
                    Projects.SHEET.field(row.id(), Projects.GUIDELINE), "problem.plan.guideline-elsewhere", position));
        }
        BigDecimal budget = Projects.BUDGETS.stream().map(row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (budget.signum() == 0) {
            found.add(Problem.error(
                    Projects.SHEET.field(row.id(), Projects.BUDGET1), "problem.plan.no-budget", position));
        }
    }

    private static void whole(List<Problem> found, Facts facts) {
        BigDecimal planned = SheetRules.sum(facts.projects(), Projects.BUDGET1);
        if (SheetRules.absurd(planned, facts.lastYear())) {
            found.add(Problem.warning(TABLE, "problem.plan.ten-times", planned, facts.lastYear()));
        }
        long bare = facts.projects().stream().filter(PlanRules::bare).count();
        if (bare > 0) {
            found.add(Problem.warning(TABLE, "problem.plan.bare", bare));
        }
        if (!facts.projects().isEmpty()) {
            Set<Long> used = new HashSet<>();
            facts.projects().forEach(row -> used.add(row.get(Projects.STRATEGY)));
            facts.strategies().forEach((id, name) -> {
                if (!used.contains(id)) {
                    found.add(Problem.warning(TABLE + ":strategy-" + id, "problem.plan.strategy-unused", name));
                }
            });
        }
    }

    /** Objective, target, expected result and source of funds belong on the form, and many old books lack them. */
    private static boolean bare(Row row) {
        return row.text(Projects.OBJECTIVE).isBlank()
                || row.text(Projects.TARGET).isBlank()
                || row.text(Projects.EXPECTED).isBlank()
                || row.text(Projects.SOURCE).isBlank();
    }
}
