package eplan.cycle.engine;

import eplan.cycle.EscalationSteps;
import eplan.cycle.EscalationSteps.Outcome;
import eplan.people.Actors;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Takes the next step of an escalation, and says when the one after is. */
public class EscalationStep implements JavaDelegate {

    private final EscalationSteps steps;
    private final Actors actors;

    EscalationStep(EscalationSteps steps, Actors actors) {
        this.steps = steps;
        this.actors = actors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Outcome outcome = actors.asSystem(
                () -> steps.step(CycleDelegates.entryRound(execution), execution.getProcessInstanceId()));
        boolean ends = outcome == Outcome.WITHDRAWN || outcome == Outcome.LOCKED;
        execution.setVariable(CycleModel.STEP_OUTCOME, outcome.name());
        execution.setVariable(CycleModel.ESCALATION_END, ends ? outcome.name() : null);
    }

    /** When the task's next step is due; called by the model's timer. */
    public Date next(DelegateExecution execution) {
        return actors.asSystem(() -> CycleDelegates.startOf(steps.next(CycleDelegates.entryRound(execution))));
    }
}
