package eplan.cycle.engine;

import eplan.cycle.EscalationLadder;
import eplan.cycle.Rung;
import eplan.timeline.RoundKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code escalation-ladder.dmn}. */
@Component
class DmnEscalationLadder implements EscalationLadder {

    private final DecisionService decisions;

    DmnEscalationLadder(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Rung> rungs(RoundKind kind) {
        return decisions
                .evaluateDecisionTableByKey(CycleModel.LADDER, Map.of("roundKind", kind.name()))
                .getResultList()
                .stream()
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
