package eplan.cycle.engine;

import eplan.cycle.RoundProgress;
import eplan.people.Actors;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * When a round opens: called by the timers of {@code lao-year}, named {@code opens-<round key>}; months share one timer, and special
 * rounds another.
 */
@Component("roundOpening")
public class RoundOpening {

    private final RoundProgress progress;
    private final Actors actors;

    RoundOpening(RoundProgress progress, Actors actors) {
        this.progress = progress;
        this.actors = actors;
    }

    /** The start of the opening day, Asia/Bangkok. */
    public Date date(DelegateExecution execution) {
        String roundKey = roundKey(execution, execution.getCurrentActivityId());
        int year = ((Number) execution.getVariable(CycleModel.FISCAL_YEAR)).intValue();
        return actors.asSystem(() -> CycleDelegates.startOf(progress.opensOn(year, roundKey)));
    }

    private static String roundKey(DelegateExecution execution, String timer) {
        return switch (timer) {
            case CycleModel.OPENS_MONTH -> (String) execution.getVariable(CycleModel.MONTHLY_ROUND);
            case CycleModel.OPENS_SPECIAL -> (String) execution.getVariable(CycleModel.SPECIAL_ROUND);
            default -> timer.substring(CycleModel.OPENS.length());
        };
    }
}
