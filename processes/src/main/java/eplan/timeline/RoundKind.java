package eplan.timeline;

/** The ladder's kinds of rounds ({@code design/workflows.md} "Who is responsible"). */
public enum RoundKind {
    /** Rows 1 and 6: close a year inside the window; the analyst steps in before the due date. */
    CLOSING,
    /** Rows 2, 3 and 5: the LAO records, the analyst chases and verifies. */
    RECORDING,
    /** Row 4: the analyst's own round. */
    VERIFYING,
    /** Note 1: the three menus of every month. */
    MONTHLY,
    /** The provinces' three duties of the analyst hiring cycle (note 2): no LAO records anything in them. */
    HIRING
}
