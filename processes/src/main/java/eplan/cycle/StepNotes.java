package eplan.cycle;

import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.people.Actor;
import eplan.shared.HiringStepId;
import java.util.List;

/** Chase notes about steps of the hiring cycle, beside those of rounds; callers ask for the right. */
public interface StepNotes {

    void add(HiringStepId step, ChaseNote note, Actor by);

    /** Latest first. */
    List<ChaseNoteView> of(HiringStepId step);
}
