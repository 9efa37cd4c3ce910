package eplan.cycle.engine;

import eplan.cycle.LadderCase;
import eplan.cycle.LadderRow;
import eplan.engine.DecisionTable.Cell;
import eplan.engine.DecisionTable.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Questions to the ladder's decision table, and rows of a ladder as its rules. */
final class LadderDmn {

    private LadderDmn() {}

    static Map<String, Object> inputs(LadderCase which) {
        return Map.of(
                "roundKind", which.kind().name(),
                "lateRounds", which.late().name(),
                "setting", which.setting().name());
    }

    static List<Rule> rules(List<LadderRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rule("row-" + (i + 1), rows.get(i)))
                .toList();
    }

    private static Rule rule(String id, LadderRow row) {
        return new Rule(
                id,
                List.of(
                        new Cell("kind", quoted(row.kind())),
                        new Cell("late", quoted(row.late())),
                        new Cell("setting", quoted(row.setting()))),
                List.of(
                        new Cell("rung", quoted(row.rung())),
                        new Cell("days", Integer.toString(row.workingDays())),
                        new Cell("audience", quoted(row.audience())),
                        new Cell("task", '"' + row.audience().task() + '"')));
    }

    /** Nothing where it does not matter. */
    private static String quoted(@Nullable Enum<?> word) {
        return word == null ? "" : '"' + word.name() + '"';
    }
}
