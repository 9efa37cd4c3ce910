package eplan.cycle;

/** The one word, shape and colour of a round's state everywhere ({@code design/mockups/README.md}); text key {@code standing.<name>}. */
public enum RoundStanding {
    NOT_OPEN,
    UNTOUCHED,
    STARTED,
    VERIFYING,
    RETURNED,
    EXTENDED,
    OVERDUE,
    FAR_OVERDUE,
    ON_TIME,
    LATE,
    NOT_RECEIVED,
    RETIRED;

    /** Nothing came in and its date has passed. */
    public boolean late() {
        return this == OVERDUE || this == FAR_OVERDUE;
    }
}
