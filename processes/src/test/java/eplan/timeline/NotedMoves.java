package eplan.timeline;

import eplan.shared.LaoId;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Touched;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Hangs on deadlines as cycle, inbox and engine do; a date of single LAOs withdraws what is chased and entered for each. */
final class NotedMoves implements DeadlineDependants {

    final List<DeadlineMove> moves = new ArrayList<>();
    Consumer<DeadlineMove> onMoved = move -> {};

    @Override
    public void foresee(PlannedChange change, Effects effects) {
        for (DeadlineMove move : change.moves()) {
            move.laos().forEach(lao -> ofOne(move, lao, effects));
        }
    }

    private static void ofOne(DeadlineMove move, LaoId lao, Effects effects) {
        var touched = new Touched(
                lao.value(),
                lao,
                "เสิงสาง",
                Objects.requireNonNull(move.province()),
                move.round(),
                "plan",
                "2558-30-" + lao);
        for (Effect effect : List.of(Effect.MOVED, Effect.WITHDRAWN, Effect.ON_BEHALF_WITHDRAWN)) {
            effects.add(effect, touched);
        }
    }

    @Override
    public void moved(DeadlineMove move) {
        onMoved.accept(move);
        moves.add(move);
    }
}
