package eplan.cycle.engine;

import eplan.cycle.EscalationSteps;
import eplan.cycle.OtherChases;
import eplan.cycle.RoundProgress;
import eplan.cycle.RoundWatch;
import eplan.people.Actors;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One bean for each service task: it reads variables, calls one method of a service as the system, and writes the result. And the
 * listener of special rounds.
 */
@Configuration(proxyBeanMethods = false)
class CycleDelegates {

    private final Actors actors;

    CycleDelegates(Actors actors) {
        this.actors = actors;
    }

    private JavaDelegate asSystem(Consumer<DelegateExecution> work) {
        return execution -> actors.asSystem(() -> {
            work.accept(execution);
            return true;
        });
    }

    static long entryRound(DelegateExecution execution) {
        return ((Number) execution.getVariable(CycleModel.ENTRY_ROUND_ID)).longValue();
    }

    static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(eplan.shared.BusinessClock.ZONE).toInstant());
    }

    @Bean
    JavaDelegate nextMonth() {
        return execution -> {
            String before = (String) execution.getVariable(CycleModel.MONTHLY_ROUND);
            String month = MonthlyRounds.after(before);
            execution.setVariable(CycleModel.MONTHLY_ROUND, month);
            execution.setVariable(CycleModel.MORE_MONTHS, MonthlyRounds.more(month));
        };
    }

    /** The message leaves the key to the whole case; several special rounds may run in one, so each keeps its own. */
    @Bean
    ExecutionListener ownSpecialRound() {
        return execution -> {
            execution.setVariableLocal(CycleModel.SPECIAL_ROUND, execution.getVariable(CycleModel.SPECIAL_ROUND));
            execution.getProcessInstance().removeVariable(CycleModel.SPECIAL_ROUND);
        };
    }

    @Bean
    JavaDelegate openRound(RoundProgress progress) {
        return asSystem(execution -> {
            var opened = progress.open(
                    ((Number) execution.getVariable(CycleModel.LAO_YEAR_ID)).longValue(),
                    ((Number) execution.getVariable(CycleModel.FISCAL_YEAR)).intValue(),
                    (String) execution.getVariable(CycleModel.ROUND_KEY),
                    execution.getProcessInstanceId());
            execution.setVariable(CycleModel.ENTRY_ROUND_ID, opened.entryRoundId());
            execution.setVariable(CycleModel.ROUND_RETIRED, opened.retired());
        });
    }

    @Bean
    JavaDelegate checkRound(RoundProgress progress) {
        return asSystem(
                execution -> execution.setVariable(CycleModel.NEEDS_EYE, progress.checked(entryRound(execution))));
    }

    @Bean
    JavaDelegate acceptRound(RoundProgress progress) {
        return asSystem(execution -> progress.accepted(entryRound(execution)));
    }

    @Bean
    JavaDelegate lockRound(RoundProgress progress) {
        return asSystem(execution -> progress.locked(entryRound(execution)));
    }

    @Bean
    JavaDelegate closeLaoYear(RoundProgress progress) {
        return asSystem(
                execution -> progress.yearClosed(((Number) execution.getVariable(CycleModel.LAO_YEAR_ID)).longValue()));
    }

    @Bean
    JavaDelegate look(RoundWatch watch) {
        return asSystem(execution -> execution.setVariable(
                CycleModel.LOOK_OUTCOME, watch.look(entryRound(execution)).name()));
    }

    @Bean
    JavaDelegate remind(RoundWatch watch) {
        return asSystem(execution -> watch.remind(entryRound(execution)));
    }

    @Bean
    EscalationStep escalationStep(EscalationSteps steps, ObjectProvider<OtherChases> others) {
        return new EscalationStep(steps, others, actors);
    }
}
