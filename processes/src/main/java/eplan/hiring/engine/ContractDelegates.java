package eplan.hiring.engine;

import eplan.hiring.ContractProgress;
import eplan.hiring.InstalmentProgress;
import eplan.people.Actors;
import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One bean for each service task of {@code analyst-contract}: it reads variables, calls one method of a service as the system, and writes
 * the result.
 */
@Configuration(proxyBeanMethods = false)
class ContractDelegates {

    private final Actors actors;

    ContractDelegates(Actors actors) {
        this.actors = actors;
    }

    private JavaDelegate asSystem(Consumer<DelegateExecution> work) {
        return execution -> actors.asSystem(() -> {
            work.accept(execution);
            return true;
        });
    }

    static long contract(DelegateExecution execution) {
        return ((Number) execution.getVariable(ContractModel.CONTRACT_ID)).longValue();
    }

    static int instalment(DelegateExecution execution) {
        return ((Number) execution.getVariable(ContractModel.INSTALMENT)).intValue();
    }

    static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(BusinessClock.ZONE).toInstant());
    }

    @Bean
    JavaDelegate openContract(ContractProgress progress) {
        return asSystem(execution -> progress.opened(contract(execution), execution.getProcessInstanceId()));
    }

    @Bean
    JavaDelegate beginWork(ContractProgress progress) {
        return asSystem(execution -> progress.beginWork(contract(execution)));
    }

    @Bean
    JavaDelegate nextInstalment(InstalmentProgress progress) {
        return asSystem(execution -> {
            int next = progress.next(contract(execution));
            execution.setVariable(ContractModel.ANY_LEFT, next > 0);
            execution.setVariable(ContractModel.INSTALMENT, next);
        });
    }

    @Bean
    JavaDelegate openInstalment(InstalmentProgress progress) {
        return asSystem(execution -> execution.setVariable(
                ContractModel.INSTALMENT_OPEN, progress.open(contract(execution), instalment(execution))));
    }

    @Bean
    JavaDelegate endOfTerm(ContractProgress progress) {
        return asSystem(execution -> progress.endOfTerm(contract(execution)));
    }

    @Bean
    JavaDelegate settleContract(ContractProgress progress) {
        return asSystem(execution -> progress.settle(contract(execution)));
    }
}
