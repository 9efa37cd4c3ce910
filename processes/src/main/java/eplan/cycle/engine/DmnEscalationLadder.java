package eplan.cycle.engine;

import eplan.cycle.EscalationLadder;
import eplan.cycle.LadderCase;
import eplan.cycle.LadderRow;
import eplan.cycle.Rung;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.stereotype.Component;

/**
 * Asks the decision table {@code escalation-ladder.dmn}, with HQ's rows in the place of the shipped ones. It is evaluated, never
 * deployed: what is deployed comes from our artifact only (decision 002). Scripts are off here too.
 */
@Component
class DmnEscalationLadder implements EscalationLadder {

    private final DmnEngine engine = new DefaultDmnEngineConfiguration()
            .scriptEngineResolver(language -> null)
            .buildEngine();

    private final LadderDmn table = LadderDmn.shipped();

    @Override
    public Decision of(List<LadderRow> rows) {
        DmnDecision decision = engine.parseDecision(CycleModel.LADDER, table.with(rows));
        return which -> rungs(decision, which);
    }

    private List<Rung> rungs(DmnDecision decision, LadderCase which) {
        return engine.evaluateDecisionTable(decision, LadderDmn.inputs(which)).getResultList().stream()
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
