package eplan.timeline;

/** Whose round it is. */
public enum Responsible {
    LAO,
    ANALYST,
    /** The provincial office: the duties of the hiring cycle. */
    PROVINCE
}
