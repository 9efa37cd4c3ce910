package eplan.hiring;

/** Whose turn a step is; text key {@code hiring.party.<NAME>}. */
public enum Party {
    PROVINCE,
    HQ,
    /** The contractor whose work it is; the province may do it for them. */
    ANALYST
}
