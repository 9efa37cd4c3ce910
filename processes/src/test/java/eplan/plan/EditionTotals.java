package eplan.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Planned totals as the tests of editions count them: strategy to the budgets of three years, in baht. */
record EditionTotals(Map<Long, List<BigDecimal>> byStrategy) {

    static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    /** Of rows of the plan, one by one. */
    static EditionTotals of(Collection<Row> projects) {
        Map<Long, List<BigDecimal>> totals = new TreeMap<>();
        for (Row project : projects) {
            List<BigDecimal> budgets =
                    Projects.BUDGETS.stream().map(project::amount).toList();
            totals.merge(project.get(Projects.STRATEGY), budgets, EditionTotals::plus);
        }
        return new EditionTotals(totals);
    }

    private static List<BigDecimal> plus(List<BigDecimal> these, List<BigDecimal> those) {
        return IntStream.range(0, these.size())
                .mapToObj(year -> these.get(year).add(those.get(year)))
                .toList();
    }

    /** Of all strategies, for the first, second or third year. */
    BigDecimal total(int year) {
        return byStrategy.values().stream().map(budgets -> budgets.get(year)).reduce(NOTHING, BigDecimal::add);
    }

    /** Planned for the data year of one strategy. */
    BigDecimal planned(long strategy) {
        List<BigDecimal> budgets = byStrategy.get(strategy);
        return budgets == null ? NOTHING : budgets.getFirst();
    }
}
