package eplan.hiring;

import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class StepWorkService implements StepWork {

    private final HeldSteps steps;
    private final StepReturns returns;
    private final StepEnding ending;
    private final HiringWorkflow workflow;

    StepWorkService(HeldSteps steps, StepReturns returns, StepEnding ending, HiringWorkflow workflow) {
        this.steps = steps;
        this.returns = returns;
        this.ending = ending;
        this.workflow = workflow;
    }

    @Override
    public Optional<HiringStep> open(long year, StepKind kind, @Nullable Long contract, @Nullable Integer instalment) {
        return steps.holdOpen(new StepKey(year, kind, contract, instalment));
    }

    @Override
    public HiringStep require(long year, StepKind kind, @Nullable Long contract, @Nullable Integer instalment) {
        return open(year, kind, contract, instalment).orElseThrow(() -> new Refused("refused.hiring.step.closed"));
    }

    @Override
    public void begun(HiringStep step) {
        ending.begun(step);
    }

    @Override
    public void done(HiringStep step, String result, HiringEventType event, @Nullable String said) {
        ending.done(step, event, said);
        workflow.stepDone(step.instance(), result);
    }

    @Override
    public void doneOn(LocalDate day, HiringStep step, String result, HiringEventType event, @Nullable String said) {
        ending.doneOn(day, step, event, said);
        workflow.stepDone(step.instance(), result);
    }

    @Override
    public void comesBack(
            long year, StepKind kind, @Nullable Long contract, @Nullable Integer instalment, String reason) {
        returns.put(new StepKey(year, kind, contract, instalment), reason);
    }

    @Override
    public void cancel(HiringStep step, String why) {
        HiringStep held = steps.hold(step.id());
        if (held.open()) {
            ending.cancelled(held, why.isBlank() ? null : why);
            workflow.cancelSteps(List.of(held.instance()));
        }
    }
}
