package eplan.ui.hiring.step;

import eplan.hiring.HiringSteps.May;
import eplan.hiring.HiringSteps.StepView;
import eplan.shared.HiringStepId;
import eplan.ui.hiring.Here;

/**
 * Which step the parts of the page are about.
 *
 * @param faces in the head's place where the reader stands in for the head
 * @param changed reads the page again
 */
record InStep(HiringStepFaces faces, StepView step, Runnable changed) implements Here {

    HiringStepId id() {
        return step.id();
    }

    boolean may(May act) {
        return step.may().contains(act);
    }
}
