package eplan.cycle.engine;

import eplan.cycle.EscalationSteps;
import eplan.cycle.EscalationSteps.Outcome;
import eplan.cycle.OtherChases;
import eplan.people.Actors;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Takes the next step of an escalation, of a round or of a step of the hiring cycle, and says when the one after is. */
public class EscalationStep implements JavaDelegate {

    private final EscalationSteps steps;
    /** Looked up when asked: what implements it uses this package. */
    private final ObjectProvider<OtherChases> others;

    private final Actors actors;

    EscalationStep(EscalationSteps steps, ObjectProvider<OtherChases> others, Actors actors) {
        this.steps = steps;
        this.others = others;
        this.actors = actors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Outcome outcome = actors.asSystem(() -> step(execution));
        boolean ends = outcome == Outcome.WITHDRAWN || outcome == Outcome.LOCKED;
        execution.setVariable(CycleModel.STEP_OUTCOME, outcome.name());
        execution.setVariable(CycleModel.ESCALATION_END, ends ? outcome.name() : null);
    }

    private Outcome step(DelegateExecution execution) {
        String instance = execution.getProcessInstanceId();
        Long step = hiringStep(execution);
        return step == null
                ? steps.step(CycleDelegates.entryRound(execution), instance)
                : others.getObject().step(step, instance);
    }

    /** When the task's next step is due; called by the model's timer. */
    public Date next(DelegateExecution execution) {
        return actors.asSystem(() -> CycleDelegates.startOf(nextDay(execution)));
    }

    private LocalDate nextDay(DelegateExecution execution) {
        Long step = hiringStep(execution);
        return step == null
                ? steps.next(CycleDelegates.entryRound(execution))
                : others.getObject().next(step);
    }

    private static @Nullable Long hiringStep(DelegateExecution execution) {
        return execution.getVariable(CycleModel.HIRING_STEP_ID) instanceof Number step ? step.longValue() : null;
    }
}
