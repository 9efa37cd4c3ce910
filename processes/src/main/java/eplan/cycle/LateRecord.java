package eplan.cycle;

/**
 * An LAO's record of the year, as the ladder asks for it: how many of its rounds had ended late, were not received, or were being
 * chased when the round in question opened. Text key {@code ladder.late.<name>}.
 */
public enum LateRecord {
    NONE,
    ONE,
    MORE;

    static LateRecord of(int rounds) {
        return switch (rounds) {
            case 0 -> NONE;
            case 1 -> ONE;
            default -> MORE;
        };
    }
}
