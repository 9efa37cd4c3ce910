package eplan.inbox;

import eplan.cycle.Chasing;
import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Reminding;
import eplan.hiring.HiringChases;
import eplan.inbox.ActQueue.Pending;
import eplan.inbox.WorkActs.Outcome;
import eplan.shared.EntryRoundId;
import eplan.shared.HiringStepId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a note for an item's round or step of the hiring cycle, or reminds of it, through the face of whoever keeps it. */
@Component
class ChasedWork {

    private final Chasing chasing;
    private final Reminding reminding;
    private final HiringChases hiring;

    ChasedWork(Chasing chasing, Reminding reminding, HiringChases hiring) {
        this.chasing = chasing;
        this.reminding = reminding;
        this.hiring = hiring;
    }

    /**
     * @param note null to remind
     * @return DONE, or ALREADY where somebody reminded of the step today
     */
    Outcome perform(Pending item, @Nullable ChaseNote note) {
        EntryRoundId round = item.round();
        HiringStepId step = item.step();
        if (step != null) {
            return ofStep(step, note);
        }
        if (round != null) {
            ofRound(round, note);
        }
        return Outcome.DONE;
    }

    private Outcome ofStep(HiringStepId step, @Nullable ChaseNote note) {
        if (note == null) {
            return hiring.remind(step) ? Outcome.DONE : Outcome.ALREADY;
        }
        hiring.note(step, note);
        return Outcome.DONE;
    }

    private void ofRound(EntryRoundId round, @Nullable ChaseNote note) {
        if (note == null) {
            reminding.remind(round);
        } else {
            chasing.note(round, note);
        }
    }
}
