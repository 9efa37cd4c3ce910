package eplan.cycle.engine;

import eplan.cycle.EscalationLadder;
import eplan.cycle.LadderCase;
import eplan.cycle.LadderRow;
import eplan.cycle.Rung;
import eplan.engine.DecisionTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code escalation-ladder.dmn}, with HQ's rows in the place of the shipped ones. */
@Component
class DmnEscalationLadder implements EscalationLadder {

    private final DecisionTable shipped = DecisionTable.shipped(CycleModel.LADDER);

    @Override
    public Decision of(List<LadderRow> rows) {
        DecisionTable table = shipped.with(LadderDmn.rules(rows));
        return which -> rungs(table, which);
    }

    private static List<Rung> rungs(DecisionTable table, LadderCase which) {
        return table.answers(LadderDmn.inputs(which)).stream()
                .map(DmnEscalationLadder::rung)
                .toList();
    }

    private static Rung rung(Map<String, Object> row) {
        return new Rung(
                Rung.Name.valueOf(text(row, "rung")),
                ((Number) Objects.requireNonNull(row.get("workingDays"))).intValue(),
                text(row, "audience"));
    }

    private static String text(Map<String, Object> row, String column) {
        return (String) Objects.requireNonNull(row.get(column));
    }
}
