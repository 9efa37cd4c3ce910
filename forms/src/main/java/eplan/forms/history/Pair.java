package eplan.forms.history;

import eplan.plan.Column;
import eplan.plan.Row;
import eplan.plan.Sheet;
import eplan.plan.SheetValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row in two versions.
 *
 * @param older null where it was not there yet
 * @param newer null where it is there no more
 */
record Pair(@Nullable Row older, @Nullable Row newer) {

    /** In the older version's order; what came later follows. */
    static List<Pair> of(List<Row> older, List<Row> newer) {
        Map<Long, Row> left = new LinkedHashMap<>();
        newer.forEach(row -> left.put(row.id(), row));
        List<Pair> pairs = new ArrayList<>();
        older.forEach(row -> pairs.add(new Pair(row, left.remove(row.id()))));
        left.values().forEach(row -> pairs.add(new Pair(null, row)));
        return pairs;
    }

    @Nullable
    Object before(Column<?> column) {
        return older == null ? null : older.get(column);
    }

    @Nullable
    Object after(Column<?> column) {
        return newer == null ? null : newer.get(column);
    }

    /** What people call the row, in the newer version if it is there. */
    @Nullable
    Object name(Sheet sheet) {
        Object name = after(sheet.naming());
        return name == null ? before(sheet.naming()) : name;
    }

    boolean differs(Sheet sheet) {
        return older == null || newer == null || sheet.columns().stream().anyMatch(this::differs);
    }

    boolean differs(Column<?> column) {
        return !SheetValues.same(before(column), after(column));
    }
}
