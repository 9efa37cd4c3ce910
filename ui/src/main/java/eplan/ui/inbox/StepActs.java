package eplan.ui.inbox;

import eplan.hiring.HiringChases;
import eplan.hiring.HiringSteps.May;
import eplan.inbox.WorkKind;
import eplan.shared.HiringStepId;
import eplan.ui.casework.CaseActs;
import eplan.ui.casework.ChaseForm;
import java.util.Objects;

/** Chasing a step of the hiring cycle from the panel; what the step asks for itself is done on its own page. */
final class StepActs extends PanelForm {
    private static final long serialVersionUID = 1L;

    private final transient StepReading reading;

    /** @param faces to act with: in somebody's place where the item is to be acted on there */
    StepActs(CaseFaces faces, StepReading reading, PanelListener listener, Runnable forget) {
        this.reading = reading;
        if (chased(reading)) {
            faces.hiring().chases().ifPresent(chases -> addChase(form(chases, listener, forget)));
        }
    }

    private static boolean chased(StepReading reading) {
        return reading.item().kind() == WorkKind.EXPEDITE && reading.may(May.CHASE);
    }

    private ChaseForm form(HiringChases chases, PanelListener listener, Runnable forget) {
        HiringStepId id = reading.step().id();
        ChaseForm form = CaseActs.chaseForm(note -> chases.note(id, note), forget, listener);
        if (reading.may(May.PASS_UP)) {
            form.addAct(CaseActs.asking("act.up", reason -> chases.passUp(id, reason), listener));
        }
        form.goesOn(listener::next);
        return form;
    }

    @Override
    boolean fits(PanelReading other) {
        return other instanceof StepReading step
                && chased(step) == chased(reading)
                && step.may(May.PASS_UP) == reading.may(May.PASS_UP)
                && Objects.equals(step.item().standsFor(), reading.item().standsFor());
    }
}
