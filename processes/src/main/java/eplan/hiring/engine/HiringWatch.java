package eplan.hiring.engine;

import eplan.hiring.HiringStepWatch;
import eplan.people.Actors;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When the watch of a step looks next: called by the timer of {@code hiring-step}. */
@Component("hiringWatch")
public class HiringWatch {

    private final HiringStepWatch watch;
    private final Actors actors;

    HiringWatch(HiringStepWatch watch, Actors actors) {
        this.watch = watch;
        this.actors = actors;
    }

    /** The start of that day, Asia/Bangkok. */
    public Date next(DelegateExecution execution) {
        return actors.asSystem(() -> HiringVariables.startOf(watch.next(HiringVariables.step(execution))));
    }
}
