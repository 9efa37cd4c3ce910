package eplan.cycle.engine;

import eplan.cycle.RoundProgress;
import eplan.people.Actors;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When a round opens: called by the timers of {@code lao-year}, named {@code opens-<round key>}. */
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
        String timer = execution.getCurrentActivityId();
        String roundKey = timer.equals(CycleModel.OPENS_MONTH)
                ? (String) execution.getVariable(CycleModel.MONTHLY_ROUND)
                : timer.substring(CycleModel.OPENS.length());
        int year = ((Number) execution.getVariable(CycleModel.FISCAL_YEAR)).intValue();
        return actors.asSystem(() -> CycleDelegates.startOf(progress.opensOn(year, roundKey)));
    }
}
