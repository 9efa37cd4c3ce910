package eplan.cycle.engine;

import eplan.cycle.RoundProgress;
import eplan.people.Actors;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The items that still need a task: called by the multi-instance task {@code enter-item}. */
@Component("entryItems")
public class EntryItems {

    private final RoundProgress progress;
    private final Actors actors;

    EntryItems(RoundProgress progress, Actors actors) {
        this.progress = progress;
        this.actors = actors;
    }

    public List<String> incomplete(DelegateExecution execution) {
        return actors.asSystem(() -> progress.incompleteItems(CycleDelegates.entryRound(execution)));
    }
}
