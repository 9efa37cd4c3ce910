package eplan.cycle;

/**
 * One row of the ladder ({@code escalation-ladder.dmn}).
 *
 * @param workingDays from the due date: negative before it, 0 the moment it has passed
 * @param audience RESPONSIBLE, ANALYST, OFFICER, HEAD or HQ
 */
public record Rung(Name name, int workingDays, String audience) {

    /** Names of the rungs, as in the decision table. */
    public enum Name {
        REMINDER,
        ON_BEHALF,
        LEVEL_1,
        LEVEL_2,
        LEVEL_3
    }
}
