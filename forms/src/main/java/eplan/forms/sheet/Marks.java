package eplan.forms.sheet;

import eplan.plan.Column;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.Severity;
import eplan.plan.Row;
import eplan.plan.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the checks found and nobody explained, cell by cell of one sheet. */
final class Marks {

    private final Sheet sheet;
    private final Map<String, Problem> byField = new HashMap<>();

    Marks(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The first that was found in a cell is the one it is marked with. */
    void show(List<Problem> found) {
        byField.clear();
        found.stream().filter(Problem::blocks).forEach(one -> byField.putIfAbsent(one.field(), one));
    }

    /** Style of the cell; null when nothing is wrong with it. */
    @Nullable
    String part(Row row, Column<?> column) {
        Problem problem = of(row, column);
        if (problem == null) {
            return null;
        }
        return problem.severity() == Severity.ERROR ? "cell-error" : "cell-warning";
    }

    /** What is wrong with the cell, in words; null when nothing is. */
    @Nullable
    String words(Row row, Column<?> column) {
        Problem problem = of(row, column);
        return problem == null ? null : CellWords.problem(problem);
    }

    private @Nullable Problem of(Row row, Column<?> column) {
        return byField.get(sheet.field(row.id(), column));
    }

    /** Ids of the rows with a mark. */
    Set<Long> rows() {
        return byField.keySet().stream()
                .map(field -> field.split(":"))
                .filter(parts -> parts.length == 3 && parts[0].equals(sheet.key()))
                .map(parts -> Long.valueOf(parts[1]))
                .collect(Collectors.toSet());
    }
}
