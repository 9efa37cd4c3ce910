package eplan.cycle;

/** Where one LAO's case for one round stands, as the engine and the rules see it; what people read is {@link RoundStanding}. */
public enum RoundState {
    /** Its window has not opened. */
    PLANNED,
    /** Open, nothing or not everything recorded. */
    OPEN,
    /** Everything declared complete; the analyst looks at it. */
    VERIFYING,
    /** The analyst returned it for correction. */
    RETURNED,
    /** Accepted; what was late stays late. */
    ACCEPTED,
    /** The lock passed before it was complete. */
    NOT_RECEIVED,
    /** HQ retired the round for this year. */
    RETIRED
}
