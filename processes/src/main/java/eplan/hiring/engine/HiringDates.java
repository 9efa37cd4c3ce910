package eplan.hiring.engine;

import eplan.hiring.HiringStepProgress;
import eplan.people.Actors;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When a hiring year is over: called by the timers of {@code hiring-year}. */
@Component("hiringDates")
public class HiringDates {

    private final HiringStepProgress progress;
    private final Actors actors;

    HiringDates(HiringStepProgress progress, Actors actors) {
        this.progress = progress;
        this.actors = actors;
    }

    /** The start of 1 October after the fiscal year, Asia/Bangkok. */
    public Date yearEnds(DelegateExecution execution) {
        return actors.asSystem(() -> HiringVariables.startOf(progress.yearEnds(HiringVariables.year(execution))));
    }
}
