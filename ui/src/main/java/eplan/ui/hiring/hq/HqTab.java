package eplan.ui.hiring.hq;

/** The parts of headquarters' screen, as its URL names them; text key {@code hiringhq.tab.<name>}. */
enum HqTab {
    MATRIX,
    RISKS,
    HEADCOUNTS,
    REQUESTS,
    BUDGET,
    DOCUMENTS,
    DECISIONS,
    LATER,
    SETUP;

    /** Whether a list of provinces is shown that can be searched. */
    boolean searched() {
        return narrowed() || this == HEADCOUNTS;
    }

    /** Whether it can be narrowed to what presses; text key {@code hiringhq.only.<name>}. */
    boolean narrowed() {
        return this == MATRIX || this == REQUESTS || this == DECISIONS;
    }
}
