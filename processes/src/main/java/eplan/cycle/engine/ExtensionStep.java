package eplan.cycle.engine;

import eplan.cycle.ExtensionSteps;
import eplan.people.Actors;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that no opinion came in time, and says when that is. */
@Component("extensionStep")
public class ExtensionStep implements JavaDelegate {

    private final ExtensionSteps steps;
    private final Actors actors;

    ExtensionStep(ExtensionSteps steps, Actors actors) {
        this.steps = steps;
        this.actors = actors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        actors.asSystem(() -> {
            steps.opinionMissed(extension(execution));
            return true;
        });
    }

    /** Called by the model's timer. */
    public Date endorseBy(DelegateExecution execution) {
        return actors.asSystem(() -> CycleDelegates.startOf(steps.opinionMissedOn(extension(execution))));
    }

    private static long extension(DelegateExecution execution) {
        return ((Number) execution.getVariable(CycleModel.EXTENSION_ID)).longValue();
    }
}
