package eplan.ui.portfolio;

import eplan.people.Portfolios.Analyst;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lies with one analyst.
 *
 * @param analyst null for what is nobody's
 */
record AnalystLoad(@Nullable Analyst analyst, int laos, int open) {

    static AnalystLoad of(@Nullable Analyst analyst, List<PortfolioRow> rows) {
        List<PortfolioRow> theirs = rows.stream()
                .filter(row -> Objects.equals(row.analyst(), analyst))
                .toList();
        return new AnalystLoad(
                analyst,
                theirs.size(),
                theirs.stream().mapToInt(PortfolioRow::open).sum());
    }

    /** As balancing counts it: an LAO is one, and one more for each open piece of work. */
    int weight() {
        return laos + open;
    }

    /** As the URL says whose it is. */
    String whose() {
        return PortfolioPlace.whose(analyst);
    }
}
