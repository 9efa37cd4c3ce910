package eplan.plan;

import eplan.plan.EntryRecords.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rules that every sheet keeps, and small tools for those of one item. */
final class SheetRules {

    private static final BigDecimal TIMES = BigDecimal.TEN;

    private SheetRules() {}

    /** What must be there is there. @param position names the row: the first is 1 */
    static void required(List<Problem> found, Sheet sheet, Row row, int position) {
        for (Column<?> column : sheet.columns()) {
            if (column.required() && !column.given() && missing(row, column)) {
                found.add(missing(sheet, row, column, position));
            }
        }
    }

    private static boolean missing(Row row, Column<?> column) {
        Object value = row.get(column);
        return value == null || Boolean.FALSE.equals(value);
    }

    private static Problem missing(Sheet sheet, Row row, Column<?> column, int position) {
        String what = sheet.single() ? "problem.field.required" : "problem.cell.required";
        return Problem.error(
                sheet.field(row.id(), column), what, "@column." + sheet.key() + "." + column.key(), position);
    }

    /** The same words in two rows. */
    static void duplicates(
            List<Problem> found,
            Sheet sheet,
            List<Row> rows,
            Column<?> column,
            Function<Row, String> words,
            Finder say) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String text = Texts.comparable(words.apply(rows.get(i)));
            Integer before = text.isBlank() ? null : first.putIfAbsent(text, i + 1);
            if (before != null) {
                found.add(say.of(sheet.field(rows.get(i).id(), column), i + 1, before));
            }
        }
    }

    /** Says what two rows have in common. */
    interface Finder {
        Problem of(String field, int row, int other);
    }

    /** More than ten times the year before, when there was one. */
    static boolean absurd(BigDecimal now, BigDecimal lastYear) {
        return lastYear.signum() > 0 && now.compareTo(lastYear.multiply(TIMES)) > 0;
    }

    static BigDecimal sum(List<Row> rows, Column<BigDecimal> column) {
        return rows.stream().map(row -> row.amount(column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Amounts by what a reference points to; rows without it are left out. */
    static Map<Long, BigDecimal> sums(List<Row> rows, Column<Long> by, Column<BigDecimal> column) {
        Map<Long, BigDecimal> sums = new HashMap<>();
        for (Row row : rows) {
            Long id = row.get(by);
            if (id != null) {
                sums.merge(id, row.amount(column), BigDecimal::add);
            }
        }
        return sums;
    }

    static List<Problem> list() {
        return new ArrayList<>();
    }
}
