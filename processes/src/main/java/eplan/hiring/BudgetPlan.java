package eplan.hiring;

import eplan.hiring.HiringYears.Released;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which of the provinces would get the budget, and which have it already; by Thai name. */
record BudgetPlan(List<Row> rows) {

    /** @param budgetOn since when it is allocated; null before */
    record Row(
            long id,
            long province,
            String provinceTh,
            String instance,
            @Nullable LocalDate budgetOn) {}

    List<Row> toGet() {
        return rows.stream().filter(row -> row.budgetOn() == null).toList();
    }

    /** The earliest day on which one of them got it. */
    LocalDate since() {
        return rows.stream()
                .map(Row::budgetOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    Released released() {
        Map<String, LocalDate> already = new LinkedHashMap<>();
        for (Row row : rows) {
            LocalDate since = row.budgetOn();
            if (since != null) {
                already.put(row.provinceTh(), since);
            }
        }
        return new Released(toGet().stream().map(Row::provinceTh).toList(), already);
    }
}
