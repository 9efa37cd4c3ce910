package eplan.hiring;

/** Criteria of the system score, as in {@code analyst-score.dmn}; text key {@code hiring.score.<NAME>}. docs/analyst-scores.md says how each is counted. */
public enum ScoreCriterion {
    /** Rounds of the analyst's LAOs that are complete at the cut-off, of those due by then. */
    COMPLETE(15),
    /** Complete rounds that were complete in time. */
    ON_TIME(15),
    /** On-behalf work that was asked of the analyst and done by the date. */
    ON_BEHALF(8),
    /** Rounds accepted without a check that failed. */
    CHECKS_PASSED(5),
    /** Weeks in which the analyst looked at an LAO, of the weeks in which it was the analyst's. */
    LOOKS(5),
    /** Rounds that the analyst sent on and that did not come back. */
    NOT_RETURNED(2);

    private final int most;

    ScoreCriterion(int most) {
        this.most = most;
    }

    /** Points as shipped. */
    public int most() {
        return most;
    }
}
