package eplan.hiring;

import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.shared.HiringStepId;
import java.util.List;

/**
 * Chasing a step that is overdue: the head of the province and headquarters, and officers for the deliveries of their contractors. The
 * notes are those of rounds.
 */
public interface HiringChases {

    /**
     * Records who was called and what they promised; with a promised date the escalation sleeps until that day has passed.
     *
     * @throws eplan.shared.Refused for a promised date in the past, on a holiday or after the fiscal year of the contract or step ends,
     *     and for a step that is not open
     */
    void note(HiringStepId id, ChaseNote note);

    /** Passes an open escalation up one level at once. @throws eplan.shared.Refused at the highest level, or when none is open */
    void passUp(HiringStepId id, String reason);

    /** Reminds whoever's turn the step is, at most once a day. @return false when that was done today already */
    boolean remind(HiringStepId id);

    /** Notes of the step, latest first; not for analysts. */
    List<ChaseNoteView> notes(HiringStepId id);
}
