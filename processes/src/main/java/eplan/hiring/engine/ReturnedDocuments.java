package eplan.hiring.engine;

import eplan.hiring.HiringStepProgress;
import eplan.hiring.StepKind;
import eplan.people.Actors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether headquarters returned the documents of a contract: asked by {@code hiring-year} after each check. */
@Component("documentsReturned")
public class ReturnedDocuments {

    private final HiringStepProgress progress;
    private final Actors actors;

    ReturnedDocuments(HiringStepProgress progress, Actors actors) {
        this.progress = progress;
        this.actors = actors;
    }

    public boolean of(DelegateExecution execution) {
        return actors.asSystem(() -> progress.returned(
                HiringVariables.year(execution), StepKind.DOCUMENTS, HiringVariables.contract(execution), null));
    }
}
