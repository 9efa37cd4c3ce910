package eplan.cycle;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;

/**
 * Hands the rounds that {@link CycleDeadlines} has read and dealt with on to {@link CycleTimers}, within the mover's transaction:
 * nothing between the two changes what is read, because whoever arms waits for the deadline that the mover holds.
 */
final class HandedRounds {

    private HandedRounds() {}

    /** @param change the very object that the next one is told of, too */
    static void give(Object change, List<Hanging> rounds) {
        handed().put(change, rounds);
    }

    /** Those handed on for this very change, once; else they are read. */
    static List<Hanging> take(Object change, Supplier<List<Hanging>> read) {
        List<Hanging> rounds = handed().remove(change);
        return rounds == null ? read.get() : rounds;
    }

    private static IdentityHashMap<Object, List<Hanging>> handed() {
        return PerTransaction.get("rounds handed on", IdentityHashMap<Object, List<Hanging>>::new);
    }
}
