package eplan.timeline;

/** Whose round it is. */
public enum Responsible {
    LAO,
    ANALYST
}
