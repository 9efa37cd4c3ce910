package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The monthly menus: an answer or figures, never neither and never both; figures that fit each other (ว 1353 note 1). */
final class MonthlyRules {

    private MonthlyRules() {}

    /** @param rows of the item's sheet; the statistics' one row */
    static void answered(List<Problem> found, @Nullable Boolean nothing, Sheet sheet, List<Row> rows) {
        boolean recorded = rows.stream().anyMatch(row -> !row.values().isEmpty());
        if (!recorded && !Boolean.TRUE.equals(nothing)) {
            found.add(Problem.error("answer", "problem.no-change.unanswered"));
        }
        if (recorded && Boolean.TRUE.equals(nothing)) {
            found.add(Problem.error("answer", "problem.no-change.and-rows", "@sheet." + sheet.key()));
        }
    }

    static List<Problem> grants(@Nullable Boolean nothing, List<Row> rows) {
        List<Problem> found = SheetRules.list();
        Sheet sheet = MonthlyMenus.SPECIAL_GRANTS;
        answered(found, nothing, sheet, rows);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            SheetRules.required(found, sheet, row, i + 1);
            atMost(found, sheet, row, i + 1, MonthlyMenus.RECEIVED, MonthlyMenus.ALLOCATED, "problem.grant.received");
            atMost(found, sheet, row, i + 1, MonthlyMenus.COMMITTED, MonthlyMenus.ALLOCATED, "problem.grant.committed");
            atMost(found, sheet, row, i + 1, MonthlyMenus.DISBURSED, MonthlyMenus.COMMITTED, "problem.grant.disbursed");
        }
        SheetRules.duplicates(
                found,
                sheet,
                rows,
                MonthlyMenus.GRANT,
                row -> row.text(MonthlyMenus.GRANT),
                (field, row, other) -> Problem.error(field, "problem.grant.twice", row, other));
        return List.copyOf(found);
    }

    private static void atMost(
            List<Problem> found,
            Sheet sheet,
            Row row,
            int position,
            Column<BigDecimal> column,
            Column<BigDecimal> limit,
            String key) {
        if (row.amount(column).compareTo(row.amount(limit)) > 0) {
            found.add(
                    Problem.error(sheet.field(row.id(), column), key, position, row.amount(column), row.amount(limit)));
        }
    }

    /** @param before expenditure of the last month that has figures, in baht; zero when none has */
    static List<Problem> statistics(@Nullable Boolean nothing, List<Row> rows, BigDecimal before) {
        List<Problem> found = SheetRules.list();
        answered(found, nothing, MonthlyMenus.FISCAL_STATISTICS, rows);
        for (Row row : rows) {
            BigDecimal revenue = total(row, MonthlyMenus.REVENUE);
            BigDecimal spent = total(row, MonthlyMenus.EXPENDITURE);
            boolean touched = !row.values().isEmpty();
            if (touched && spent.compareTo(revenue.add(row.amount(MonthlyMenus.RESERVE))) > 0) {
                found.add(Problem.warning("statistics", "problem.statistics.deficit", spent, revenue));
            }
            if (touched && SheetRules.absurd(spent, before)) {
                found.add(Problem.warning("statistics", "problem.statistics.ten-times", spent, before));
            }
            if (touched && row.get(MonthlyMenus.RESERVE) == null) {
                found.add(Problem.error(
                        MonthlyMenus.FISCAL_STATISTICS.field(row.id(), MonthlyMenus.RESERVE),
                        "problem.statistics.reserve"));
            }
        }
        return List.copyOf(found);
    }

    static BigDecimal total(Row row, List<Column<BigDecimal>> columns) {
        return columns.stream().map(row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param first first day of the month; @param last its last */
    static List<Problem> drugs(
            @Nullable Boolean nothing, List<Row> rows, LocalDate first, LocalDate last, LocalDate today) {
        List<Problem> found = SheetRules.list();
        Sheet sheet = MonthlyMenus.DRUG_ACTIVITIES;
        answered(found, nothing, sheet, rows);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            SheetRules.required(found, sheet, row, i + 1);
            LocalDate day = row.get(MonthlyMenus.HELD_ON);
            String field = sheet.field(row.id(), MonthlyMenus.HELD_ON);
            if (day != null && day.isAfter(today)) {
                found.add(Problem.error(field, "problem.date.future", day, today));
            } else if (day != null && (day.isBefore(first) || day.isAfter(last))) {
                found.add(Problem.warning(field, "problem.drugs.outside-month", i + 1, day, first, last));
            }
            if (row.amount(MonthlyMenus.SPENT).compareTo(row.amount(MonthlyMenus.BUDGET)) > 0) {
                found.add(Problem.warning(
                        sheet.field(row.id(), MonthlyMenus.SPENT),
                        "problem.drugs.over-budget",
                        i + 1,
                        row.amount(MonthlyMenus.SPENT),
                        row.amount(MonthlyMenus.BUDGET)));
            }
        }
        return List.copyOf(found);
    }
}
