package eplan.hiring;

import eplan.people.Actor;
import eplan.shared.HiringStepId;
import eplan.shared.Refused;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** A person's act on an open step: asked for the scope first, the step held, tried again when it loses against a job. */
@Component
class StepActs {

    private final StepScopes scopes;
    private final HeldSteps steps;
    private final HiringTransactions transactions;

    StepActs(StepScopes scopes, HeldSteps steps, HiringTransactions transactions) {
        this.scopes = scopes;
        this.steps = steps;
        this.transactions = transactions;
    }

    /** @throws Refused when the step is not open */
    <T> T on(HiringStepId id, BiFunction<HiringStep, Actor, T> act) {
        return transactions.result(() -> {
            Actor actor = scopes.see(id);
            HiringStep step = steps.hold(id);
            if (!step.open()) {
                throw new Refused("refused.hiring.step.closed");
            }
            return act.apply(step, actor);
        });
    }

    /** For reading only. */
    Actor see(HiringStepId id) {
        return scopes.see(id);
    }
}
