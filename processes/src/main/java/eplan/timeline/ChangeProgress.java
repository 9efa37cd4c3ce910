package eplan.timeline;

/** Told how far a change set is while it is applied or put back ({@link ChangeListening}). What it throws is of no consequence. */
@FunctionalInterface
public interface ChangeProgress {

    /**
     * @param done how much of it is done: cases, or rounds while they are recounted
     * @param of how much there is; 0 where that is not known
     */
    void at(Stage stage, long done, long of);

    /** What is being done; text keys {@code changeset.stage.<name>}. A transaction that is tried again begins anew. */
    enum Stage {
        /** Waits for those who hold the dates. */
        LOCKING,
        /** What becomes of which case, as they stand now. */
        RECKONING,
        /** The cases themselves, escalations among them. */
        CASES,
        /** Open work items. */
        TASKS,
        /** Watches and next steps. */
        TIMERS,
        /** Rounds whose days are counted differently, or that have another lock. */
        RECOUNTING,
        /** Rounds that open on another day. */
        OPENINGS,
        /** The report, then the transaction ends. */
        KEEPING
    }
}
