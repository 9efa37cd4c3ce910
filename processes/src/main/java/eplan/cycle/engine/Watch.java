package eplan.cycle.engine;

import eplan.cycle.RoundWatch;
import eplan.people.Actors;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When the watch of an entry round looks next: called by the model's timers. */
@Component("watch")
public class Watch {

    /** On-behalf tasks wait for a person; the timer is only there to be moved when the date moves. */
    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    private final RoundWatch watch;
    private final Actors actors;

    Watch(RoundWatch watch, Actors actors) {
        this.watch = watch;
        this.actors = actors;
    }

    public Date next(DelegateExecution execution) {
        return actors.asSystem(() -> CycleDelegates.startOf(watch.next(CycleDelegates.entryRound(execution))));
    }

    public Date onBehalfUntil(DelegateExecution execution) {
        return CycleDelegates.startOf(NEVER);
    }
}
