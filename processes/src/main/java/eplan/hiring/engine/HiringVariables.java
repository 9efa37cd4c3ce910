package eplan.hiring.engine;

import eplan.hiring.StepKind;
import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** Reads the variables of the hiring processes. */
final class HiringVariables {

    private HiringVariables() {}

    static long year(DelegateExecution execution) {
        return number(execution, HiringModel.HIRING_YEAR_ID);
    }

    static long step(DelegateExecution execution) {
        return number(execution, HiringModel.HIRING_STEP_ID);
    }

    private static long number(DelegateExecution execution, String name) {
        return Objects.requireNonNull((Number) execution.getVariable(name), name)
                .longValue();
    }

    static StepKind kind(DelegateExecution execution) {
        return StepKind.valueOf((String) execution.getVariable(HiringModel.STEP_KIND));
    }

    static @Nullable Long contract(DelegateExecution execution) {
        Number contract = (Number) execution.getVariable(HiringModel.CONTRACT_ID);
        return contract == null ? null : contract.longValue();
    }

    static @Nullable Integer instalment(DelegateExecution execution) {
        Number instalment = (Number) execution.getVariable(HiringModel.INSTALMENT);
        return instalment == null ? null : instalment.intValue();
    }

    /** 00:00, Asia/Bangkok. */
    static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(BusinessClock.ZONE).toInstant());
    }
}
