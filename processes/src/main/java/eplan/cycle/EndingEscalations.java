package eplan.cycle;

/**
 * Escalations that were withdrawn and that the engine has still to end: a change of dates withdraws them in its own
 * transaction, their processes end afterwards in batches.
 */
public interface EndingEscalations {

    /** How many of the nation there are now; HQ of any kind. One whose last step has failed for good is not among them. */
    long left();
}
