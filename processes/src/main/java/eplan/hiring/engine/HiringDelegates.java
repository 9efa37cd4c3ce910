package eplan.hiring.engine;

import eplan.hiring.HiringStepProgress;
import eplan.hiring.HiringStepWatch;
import eplan.people.Actors;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One bean for each service task of {@code hiring-year} and {@code hiring-step}: it reads variables, calls one method of a service as the
 * system, and writes the result. And the listener of signed contracts.
 */
@Configuration(proxyBeanMethods = false)
class HiringDelegates {

    private final Actors actors;

    HiringDelegates(Actors actors) {
        this.actors = actors;
    }

    private JavaDelegate asSystem(Consumer<DelegateExecution> work) {
        return execution -> actors.asSystem(() -> {
            work.accept(execution);
            return true;
        });
    }

    /** The message leaves the contract to the whole case; several contracts run in one, so each keeps its own. */
    @Bean
    ExecutionListener ownContract() {
        return execution -> {
            execution.setVariableLocal(HiringModel.CONTRACT_ID, execution.getVariable(HiringModel.CONTRACT_ID));
            execution.getProcessInstance().removeVariable(HiringModel.CONTRACT_ID);
        };
    }

    @Bean
    JavaDelegate openHiringStep(HiringStepProgress progress) {
        return asSystem(execution -> execution.setVariable(
                HiringModel.HIRING_STEP_ID,
                progress.open(
                        HiringVariables.year(execution),
                        HiringVariables.kind(execution),
                        HiringVariables.contract(execution),
                        HiringVariables.instalment(execution),
                        execution.getProcessInstanceId())));
    }

    @Bean
    JavaDelegate lookHiringStep(HiringStepWatch watch) {
        return asSystem(execution -> execution.setVariable(
                HiringModel.LOOK_OUTCOME,
                watch.look(HiringVariables.step(execution)).name()));
    }

    @Bean
    JavaDelegate remindHiringStep(HiringStepWatch watch) {
        return asSystem(execution -> watch.remind(HiringVariables.step(execution)));
    }

    /** Not named as the variable that it sets, which would hide it. */
    @Bean
    JavaDelegate countPosts(HiringStepProgress progress) {
        return asSystem(execution ->
                execution.setVariable(HiringModel.POSTS_LEFT, progress.postsLeft(HiringVariables.year(execution))));
    }

    @Bean
    JavaDelegate endHiringYear(HiringStepProgress progress) {
        return asSystem(execution -> progress.endYear(HiringVariables.year(execution)));
    }

    @Bean
    JavaDelegate closeHiringYear(HiringStepProgress progress) {
        return asSystem(execution -> progress.closeYear(HiringVariables.year(execution)));
    }
}
