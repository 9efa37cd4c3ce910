package eplan.ui.hiring.step;

import eplan.hiring.HiringSteps.May;
import eplan.hiring.HiringSteps.StepView;
import eplan.shared.HiringStepId;
import eplan.ui.component.Notify;

/**
 * Which step the parts of the page are about.
 *
 * @param faces in the head's place where the reader stands in for the head
 * @param changed reads the page again
 */
record InStep(HiringStepFaces faces, StepView step, Runnable changed) {

    HiringStepId id() {
        return step.id();
    }

    boolean may(May act) {
        return step.may().contains(act);
    }

    /** Something was done: says so, and shows what is now. */
    void done(String said) {
        Notify.done(said);
        changed.run();
    }

    /** Somebody else was first: says so, and shows what is now. */
    void stale() {
        Notify.stale();
        changed.run();
    }
}
