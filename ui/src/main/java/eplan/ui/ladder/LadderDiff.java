package eplan.ui.ladder;

import eplan.cycle.LadderRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one version of the ladder changed in another. */
final class LadderDiff {

    private LadderDiff() {}

    /** @param before null for a row that came; @param after null for one that went */
    record Change(@Nullable LadderRow before, @Nullable LadderRow after) {}

    /** In the order of the later table, what went last. The order of rows means nothing, so it is no change. */
    static List<Change> between(List<LadderRow> before, List<LadderRow> after) {
        List<LadderRow> went = without(before, after);
        List<Change> changes = new ArrayList<>();
        for (LadderRow came : without(after, before)) {
            changes.add(new Change(takeSame(went, came), came));
        }
        went.forEach(row -> changes.add(new Change(row, null)));
        return changes;
    }

    private static List<LadderRow> without(List<LadderRow> rows, List<LadderRow> others) {
        List<LadderRow> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }

    /** A row for the same case and rung, which is then no longer there to take. */
    private static @Nullable LadderRow takeSame(List<LadderRow> rows, LadderRow wanted) {
        for (Iterator<LadderRow> each = rows.iterator(); each.hasNext(); ) {
            LadderRow row = each.next();
            if (row.kind() == wanted.kind()
                    && row.late() == wanted.late()
                    && row.setting() == wanted.setting()
                    && row.rung() == wanted.rung()) {
                each.remove();
                return row;
            }
        }
        return null;
    }
}
