package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an ordinance must be: passed in order, its project lines within the promoted plan, its movements whole. */
final class OrdinanceRules {

    private OrdinanceRules() {}

    /**
     * @param head {@link Row#NEW} when nothing is there
     * @param planned project to what the promoted plan has for it in the year, in baht; empty when none is promoted
     * @param committed line to what is bound by contracts, in baht
     * @param lastYear approved the year before, in baht; zero when nothing is known
     */
    record Facts(
            FiscalYear year,
            LocalDate today,
            Row head,
            List<Row> lines,
            List<Row> movements,
            Map<Long, BigDecimal> planned,
            Map<Long, BigDecimal> committed,
            BigDecimal lastYear) {}

    static List<Problem> of(Facts facts) {
        List<Problem> found = SheetRules.list();
        SheetRules.required(found, Ordinances.HEAD, facts.head(), 1);
        dates(found, facts);
        if (facts.planned().isEmpty()) {
            found.add(Problem.error("lines", "problem.ordinance.plan-not-promoted"));
        }
        if (facts.lines().isEmpty()) {
            found.add(Problem.error("lines", "problem.ordinance.empty"));
        }
        lines(found, facts);
        Budget budget = new Budget(facts.lines(), facts.movements());
        for (int i = 0; i < facts.movements().size(); i++) {
            movement(found, facts, facts.movements().get(i), i + 1);
        }
        balances(found, facts, budget);
        if (SheetRules.absurd(budget.total(), facts.lastYear())) {
            found.add(Problem.warning("lines", "problem.ordinance.ten-times", budget.total(), facts.lastYear()));
        }
        return List.copyOf(found);
    }

    /** Council, then approval, then in force; none in the future but the last, none before the year that prepares the budget. */
    private static void dates(List<Problem> found, Facts facts) {
        LocalDate council = facts.head().get(Ordinances.COUNCIL_ON);
        LocalDate approved = facts.head().get(Ordinances.APPROVED_ON);
        LocalDate inForce = facts.head().get(Ordinances.IN_FORCE_ON);
        within(found, facts, Ordinances.COUNCIL_ON, council);
        within(found, facts, Ordinances.APPROVED_ON, approved);
        if (council != null && approved != null && approved.isBefore(council)) {
            found.add(headError(facts, Ordinances.APPROVED_ON, "problem.ordinance.approved-before-council", council));
        }
        if (approved != null && inForce != null && inForce.isBefore(approved)) {
            found.add(headError(facts, Ordinances.IN_FORCE_ON, "problem.ordinance.in-force-before-approved", approved));
        }
        if (inForce != null && inForce.isAfter(facts.year().last())) {
            found.add(headError(
                    facts,
                    Ordinances.IN_FORCE_ON,
                    "problem.date.after-year",
                    facts.year().last()));
        }
    }

    private static void within(
            List<Problem> found,
            Facts facts,
            Column<LocalDate> column,
            @org.jspecify.annotations.Nullable LocalDate day) {
        LocalDate earliest = facts.year().previous().first();
        if (day != null && day.isBefore(earliest)) {
            found.add(headError(facts, column, "problem.date.early", day, earliest));
        } else if (day != null && day.isAfter(facts.today())) {
            found.add(headError(facts, column, "problem.date.future", day, facts.today()));
        }
    }

    private static Problem headError(Facts facts, Column<?> column, String key, Object... params) {
        return Problem.error(Ordinances.HEAD.field(facts.head().id(), column), key, params);
    }

    private static void lines(List<Problem> found, Facts facts) {
        Map<Long, Integer> ofProject = new HashMap<>();
        for (int i = 0; i < facts.lines().size(); i++) {
            Row line = facts.lines().get(i);
            int position = i + 1;
            SheetRules.required(found, Ordinances.LINES, line, position);
            Long project = line.get(Ordinances.PROJECT);
            if (project == null && line.get(Ordinances.CATEGORY) == null) {
                found.add(error(line, Ordinances.CATEGORY, "problem.ordinance.no-category", position));
            }
            if (project != null) {
                Integer before = ofProject.putIfAbsent(project, position);
                if (before != null) {
                    found.add(error(line, Ordinances.PROJECT, "problem.ordinance.project-twice", position, before));
                }
                ofPlan(found, facts, line, position, project);
            }
        }
        SheetRules.duplicates(
                found,
                Ordinances.LINES,
                facts.lines(),
                Ordinances.CODE,
                row -> row.text(Ordinances.CODE),
                (field, row, other) -> Problem.error(field, "problem.ordinance.code-twice", row, other));
    }

    private static void ofPlan(List<Problem> found, Facts facts, Row line, int position, long project) {
        BigDecimal planned = facts.planned().get(project);
        BigDecimal amount = line.amount(Ordinances.AMOUNT);
        if (planned == null) {
            found.add(error(line, Ordinances.PROJECT, "problem.ordinance.project-gone", position));
        } else if (amount.compareTo(planned) > 0) {
            found.add(error(line, Ordinances.AMOUNT, "problem.ordinance.over-plan", position, amount, planned));
        }
    }

    private static Problem error(Row line, Column<?> column, String key, Object... params) {
        return Problem.error(Ordinances.LINES.field(line.id(), column), key, params);
    }

    private static void movement(List<Problem> found, Facts facts, Row row, int position) {
        SheetRules.required(found, Ordinances.MOVEMENTS, row, position);
        Long from = row.get(Ordinances.FROM);
        if (Ordinances.TRANSFER.equals(row.get(Ordinances.KIND))) {
            if (from == null || Objects.equals(from, row.get(Ordinances.TO))) {
                found.add(moved(row, Ordinances.FROM, "problem.movement.from", position));
            }
        } else if (from != null) {
            found.add(moved(row, Ordinances.FROM, "problem.movement.additional-from", position));
        }
        if (row.amount(Ordinances.MOVED).signum() == 0) {
            found.add(moved(row, Ordinances.MOVED, "problem.movement.nothing", position));
        }
        LocalDate day = row.get(Ordinances.MOVED_ON);
        LocalDate approved = facts.head().get(Ordinances.APPROVED_ON);
        if (day != null && approved != null && day.isBefore(approved)) {
            found.add(moved(row, Ordinances.MOVED_ON, "problem.movement.before-ordinance", position, approved));
        } else if (day != null && (!facts.year().contains(day) || day.isAfter(facts.today()))) {
            found.add(moved(row, Ordinances.MOVED_ON, "problem.movement.outside-year", position, day));
        }
    }

    private static Problem moved(Row row, Column<?> column, String key, Object... params) {
        return Problem.error(Ordinances.MOVEMENTS.field(row.id(), column), key, params);
    }

    /** After all movements no line is below what is bound on it, and one above the plan wants a word. */
    private static void balances(List<Problem> found, Facts facts, Budget budget) {
        for (int i = 0; i < facts.lines().size(); i++) {
            Row line = facts.lines().get(i);
            BigDecimal approved = budget.approved(line.id());
            BigDecimal committed = facts.committed().getOrDefault(line.id(), BigDecimal.ZERO);
            String field = Ordinances.LINES.field(line.id(), Ordinances.AMOUNT);
            if (approved.signum() < 0) {
                found.add(Problem.error(field, "problem.ordinance.below-zero", i + 1, approved));
            } else if (approved.compareTo(committed) < 0) {
                found.add(Problem.error(field, "problem.ordinance.below-committed", i + 1, approved, committed));
            }
            Long project = line.get(Ordinances.PROJECT);
            BigDecimal planned = project == null ? null : facts.planned().get(project);
            boolean passedWithin =
                    planned != null && line.amount(Ordinances.AMOUNT).compareTo(planned) <= 0;
            if (planned != null && passedWithin && approved.compareTo(planned) > 0) {
                found.add(Problem.warning(field, "problem.ordinance.moved-over-plan", i + 1, approved, planned));
            }
        }
    }
}
