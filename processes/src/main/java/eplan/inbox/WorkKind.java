package eplan.inbox;

/** Kinds of work; text key {@code work.<name>}. Chasing and later dates are of rounds and of steps of the hiring cycle alike. */
public enum WorkKind {
    /** Enter an item (LAO staff, or the analyst in the analyst's own round). */
    ENTER,
    /** The analyst verifies what was recorded. */
    VERIFY,
    /** The analyst gets the data and enters it on behalf. */
    ON_BEHALF,
    /** Expedite an overdue round. */
    EXPEDITE,
    /** Look at what the LAO disputes of what was entered for it ({@link eplan.cycle.Disputes}). */
    DISPUTE,
    /** Endorse or decide a later date that was asked for. */
    EXTENSION,
    /** Do a step of the hiring cycle ({@link eplan.hiring.HiringSteps}). */
    HIRING
}
