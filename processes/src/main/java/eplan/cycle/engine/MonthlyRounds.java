package eplan.cycle.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The twelve monthly rounds in the order of the fiscal year, October first. */
final class MonthlyRounds {

    private static final List<String> ORDER = List.of(
            "monthly-10",
            "monthly-11",
            "monthly-12",
            "monthly-01",
            "monthly-02",
            "monthly-03",
            "monthly-04",
            "monthly-05",
            "monthly-06",
            "monthly-07",
            "monthly-08",
            "monthly-09");

    private MonthlyRounds() {}

    static String after(@Nullable String month) {
        return month == null ? ORDER.getFirst() : ORDER.get(ORDER.indexOf(month) + 1);
    }

    static boolean more(String month) {
        return !month.equals(ORDER.getLast());
    }
}
