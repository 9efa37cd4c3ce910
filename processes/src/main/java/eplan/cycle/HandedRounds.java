package eplan.cycle;

import eplan.timeline.DeadlineDependants.DeadlineMove;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Hands the rounds that one has read on to the next, within the mover's transaction: nothing between them changes what is read,
 * because whoever arms waits for the deadline that the mover holds, and whoever changes the ladder for its being kept ({@link
 * CycleDeadlines#keep}). {@link ChangeForesight} hands on what moves to {@link CycleDeadlines}, and that, once it has dealt with
 * them, to {@link CycleTimers}.
 */
final class HandedRounds {

    private HandedRounds() {}

    /**
     * Of a move that is foreseen, and perhaps done right after.
     *
     * @param then the rounds with the dates that they will have
     */
    static void foresee(DeadlineMove move, Supplier<List<Hanging>> then) {
        foreseen().put(unreasoned(move), then);
    }

    /** Those of the move that was foreseen, once; else they are read. The dates are moved by now. */
    static List<Hanging> moved(DeadlineMove move, Supplier<List<Hanging>> read) {
        Supplier<List<Hanging>> then = foreseen().remove(unreasoned(move));
        return then == null ? read.get() : then.get();
    }

    /** The reason is not known yet when a move is foreseen. */
    private static DeadlineMove unreasoned(DeadlineMove move) {
        return new DeadlineMove(move.round(), move.province(), move.oldDue(), move.newDue(), "", move.laos());
    }

    /** @param change the very object that the next one is told of, too */
    static void give(Object change, List<Hanging> rounds) {
        handed().put(change, rounds);
    }

    /** Those handed on for this very change, once; else they are read. */
    static List<Hanging> take(Object change, Supplier<List<Hanging>> read) {
        List<Hanging> rounds = handed().remove(change);
        return rounds == null ? read.get() : rounds;
    }

    private static Map<DeadlineMove, Supplier<List<Hanging>>> foreseen() {
        return PerTransaction.get("rounds foreseen", HashMap<DeadlineMove, Supplier<List<Hanging>>>::new);
    }

    private static IdentityHashMap<Object, List<Hanging>> handed() {
        return PerTransaction.get("rounds handed on", IdentityHashMap<Object, List<Hanging>>::new);
    }
}
