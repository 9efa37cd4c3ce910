package eplan.ui.inbox;

import eplan.cycle.Chasing.ChaseNoteView;
import eplan.hiring.HiringSteps.May;
import eplan.hiring.HiringSteps.StepView;
import eplan.inbox.HiringWork;
import eplan.inbox.Inbox.WorkItemView;
import eplan.people.Role;
import java.util.List;

/** What the panel shows of an item that is about a step of the hiring cycle. */
record StepReading(WorkItemView item, StepView step, List<ChaseNoteView> notes) implements PanelReading {

    /** @throws eplan.shared.NotFound when it is gone or out of scope */
    static StepReading of(CaseFaces faces, WorkItemView item, HiringWork work) {
        InboxHiring hiring = faces.hiring();
        StepView step = hiring.steps().orElseThrow().view(work.step());
        return new StepReading(item, step, notes(faces, hiring, work));
    }

    /** What is written of a contractor is not for the analysts. */
    private static List<ChaseNoteView> notes(CaseFaces faces, InboxHiring hiring, HiringWork work) {
        return faces.actors().current().role() == Role.ANALYST
                ? List.of()
                : hiring.chases().map(chases -> chases.notes(work.step())).orElse(List.of());
    }

    boolean may(May act) {
        return step.may().contains(act);
    }
}
