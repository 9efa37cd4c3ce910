package eplan.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the year's records say of each budget line, as a closing asks for it.
 *
 * @param approved line to what is approved now, in baht; paid and carried likewise, absent where nothing is
 */
record LineFigures(Map<Long, BigDecimal> approved, Map<Long, BigDecimal> paid, Map<Long, BigDecimal> carried) {

    static final List<Column<BigDecimal>> RECORDED = List.of(Closings.APPROVED, Closings.DISBURSED, Closings.CARRIED);

    /**
     * The outcome with the figures recorded elsewhere. What is carried over is often said first when the year closes, so it
     * stays where nothing else is recorded; where a figure changes, what is neither paid nor carried over lapses.
     *
     * @param kept ids of fields that stay as they are
     */
    Row put(Row outcome, Set<String> kept) {
        Long line = outcome.get(Closings.LINE);
        if (line == null || !approved.containsKey(line)) {
            return outcome;
        }
        Row now = outcome;
        for (Column<BigDecimal> column : RECORDED) {
            BigDecimal recorded = of(column).getOrDefault(line, BigDecimal.ZERO);
            boolean unsaid = column.equals(Closings.CARRIED) && recorded.signum() == 0;
            boolean stays = unsaid || kept.contains(Closings.OUTCOMES.field(outcome.id(), column));
            now = stays && outcome.get(column) != null ? now : now.with(column, recorded);
        }
        return outcome.id() == 0 || differ(outcome, now) ? lapsing(now) : outcome;
    }

    private Map<Long, BigDecimal> of(Column<BigDecimal> column) {
        if (column.equals(Closings.APPROVED)) {
            return approved;
        }
        return column.equals(Closings.DISBURSED) ? paid : carried;
    }

    private static Row lapsing(Row row) {
        BigDecimal ended = row.amount(Closings.DISBURSED).add(row.amount(Closings.CARRIED));
        return row.with(
                Closings.LAPSED, row.amount(Closings.APPROVED).subtract(ended).max(BigDecimal.ZERO));
    }

    /** Whether a figure that is recorded elsewhere is another one; none is as good as zero. */
    static boolean differ(Row one, Row other) {
        return RECORDED.stream().anyMatch(column -> one.amount(column).compareTo(other.amount(column)) != 0);
    }
}
