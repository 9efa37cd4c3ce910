package eplan.ui.checks;

import eplan.cycle.LaoChecks.CheckRow;
import eplan.people.Portfolios.Analyst;
import eplan.shared.BuddhistDates;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who has LAOs, to choose from. */
final class CheckAnalysts {

    private CheckAnalysts() {}

    /** In Thai order, and nobody last; empty where nobody has any. */
    static List<Analyst> of(List<CheckRow> rows) {
        Set<Analyst> found = new LinkedHashSet<>();
        for (CheckRow row : rows) {
            Analyst analyst = row.analyst();
            if (analyst != null) {
                found.add(analyst);
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<Analyst> all = new ArrayList<>(found);
        all.sort(Comparator.comparing(Analyst::name, Collator.getInstance(BuddhistDates.THAI)));
        all.add(ChecksFilters.nobody());
        return all;
    }
}
