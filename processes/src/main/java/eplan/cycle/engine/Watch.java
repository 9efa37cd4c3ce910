package eplan.cycle.engine;

import eplan.cycle.CycleWorkflow;
import eplan.cycle.RoundWatch;
import eplan.people.Actors;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When the watch of an entry round looks next: called by the model's timers. */
@Component("watch")
public class Watch {

    private final RoundWatch watch;
    private final Actors actors;

    Watch(RoundWatch watch, Actors actors) {
        this.watch = watch;
        this.actors = actors;
    }

    public Date next(DelegateExecution execution) {
        return actors.asSystem(() -> CycleDelegates.startOf(watch.next(CycleDelegates.entryRound(execution))));
    }

    /** On-behalf tasks wait for a person, unless the date moves. */
    public Date onBehalfUntil(DelegateExecution execution) {
        return CycleDelegates.startOf(CycleWorkflow.NEVER);
    }
}
