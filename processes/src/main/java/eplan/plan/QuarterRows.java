package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import eplan.plan.SpendingRules.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One sheet of a quarter as its rules go through it: the rows with their places, and what all of them must keep. */
final class QuarterRows {

    private final Sheet sheet;
    private final List<Row> rows;
    private final Facts facts;
    private final List<Problem> found;

    /** @param found what the rules find is added to it */
    QuarterRows(Sheet sheet, List<Row> rows, Facts facts, List<Problem> found) {
        this.sheet = sheet;
        this.rows = rows;
        this.facts = facts;
        this.found = found;
    }

    /** Looks at one row. */
    interface Look {
        /** @param position names the row: the first is 1 */
        void at(Row row, int position);
    }

    void each(Look look) {
        for (int i = 0; i < rows.size(); i++) {
            look.at(rows.get(i), i + 1);
        }
    }

    void error(Row row, Column<?> column, String key, Object... params) {
        found.add(Problem.error(sheet.field(row.id(), column), key, params));
    }

    void warning(Row row, Column<?> column, String key, Object... params) {
        found.add(Problem.warning(sheet.field(row.id(), column), key, params));
    }

    /** What must be there is there, and the amount is one. */
    void whole(Row row, int position) {
        SheetRules.required(found, sheet, row, position);
        BigDecimal amount = row.get(Spending.AMOUNT);
        if (amount != null && amount.signum() == 0) {
            error(row, Spending.AMOUNT, "problem.amount.zero", position);
        }
    }

    /** Of a day before the quarter somebody was late to record, which wants a word; of a day after it, it is another quarter's. */
    void inQuarter(Row row, Column<LocalDate> column, int position) {
        LocalDate day = row.get(column);
        if (day == null) {
            return;
        }
        LocalDate first = Spending.first(facts.year(), facts.quarter());
        LocalDate last = Spending.last(facts.year(), facts.quarter());
        if (day.isAfter(facts.today())) {
            error(row, column, "problem.date.future", day, facts.today());
        } else if (day.isAfter(last) || day.isBefore(facts.year().first())) {
            error(row, column, "problem.spending.outside-quarter", position, day, first, last);
        } else if (day.isBefore(first)) {
            warning(row, column, "problem.spending.earlier-quarter", position, day, first);
        }
    }
}
