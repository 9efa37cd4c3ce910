package eplan.clock;

/** Chance that is the same on every machine and at every repetition: it hangs on the ids alone. */
final class Dice {

    private Dice() {}

    /** Evenly spread over [0, 1). @param salt sets one question about the same round apart from another */
    static double roll(long lao, long round, int salt) {
        long mixed = mix(mix(mix(lao * 0x9E3779B97F4A7C15L) + round) + salt);
        return (mixed >>> 11) * 0x1.0p-53;
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    static int between(int low, int high, double roll) {
        return low + (int) (roll * (high - low + 1));
    }

    /** The finaliser of SplitMix64: every bit of the input moves every bit of the output. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
