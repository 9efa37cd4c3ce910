package eplan.clock;

import java.time.LocalDate;

/**
 * When somebody records a round of their own accord: most within the window and most of those in its second half, about one
 * in twelve late, about one in thirty-three not at all. An LAO that is bad at it is bad at it in every round.
 */
enum Habit {
    GOOD(0.03, 0.01),
    FAIR(0.15, 0.04),
    POOR(0.35, 0.18);

    /** Never by itself. */
    static final LocalDate STALLS = LocalDate.MAX;

    private static final int OF_LAO = 1;
    private static final int WHETHER = 2;
    private static final int WHEN = 3;
    private static final int LATEST = 12;

    private final double late;
    private final double stalls;

    Habit(double late, double stalls) {
        this.late = late;
        this.stalls = stalls;
    }

    static Habit of(long lao) {
        double roll = Dice.roll(lao, 0, OF_LAO);
        return roll < 0.70 ? GOOD : roll < 0.92 ? FAIR : POOR;
    }

    /** The day on which the round is recorded; {@link #STALLS} if never. */
    LocalDate day(long lao, long round, Window window) {
        double whether = Dice.roll(lao, round, WHETHER);
        double when = Dice.roll(lao, round, WHEN);
        if (whether < stalls) {
            return STALLS;
        }
        if (whether < stalls + late) {
            return window.after(1 + (int) (LATEST * when * when));
        }
        return window.within(Math.pow(when, 0.45));
    }
}
