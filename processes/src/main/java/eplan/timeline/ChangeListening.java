package eplan.timeline;

import eplan.timeline.ChangeProgress.Stage;
import eplan.timeline.ChangeSets.Effect;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever waits for a change set how far it is, within the thread that does it; where nobody listens, nothing is counted
 * or told. A listener that fails is told no more, and the change goes on.
 */
public final class ChangeListening {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeListening.class);

    private static final ThreadLocal<@Nullable ChangeListening> NOW = new ThreadLocal<>();

    private @Nullable ChangeProgress listener;
    private CasesOfSteps cases = CasesOfSteps.NONE;
    private long done;

    private ChangeListening(ChangeProgress listener) {
        this.listener = listener;
    }

    /** Does the work and lets {@code listener} hear of it. */
    public static <T> T heardBy(ChangeProgress listener, Supplier<T> work) {
        ChangeListening before = NOW.get();
        NOW.set(new ChangeListening(listener));
        try {
            return work.get();
        } finally {
            if (before == null) {
                NOW.remove();
            } else {
                NOW.set(before);
            }
        }
    }

    /** What is being done now; see {@link ChangeProgress#at}. */
    public static void tell(Stage stage, long done, long of) {
        ChangeListening now = NOW.get();
        if (now != null) {
            now.say(stage, done, of);
        }
    }

    /** The same, of the cases that move. */
    static void tell(Stage stage) {
        ChangeListening now = NOW.get();
        if (now != null) {
            now.say(stage, now.done, now.cases.total());
        }
    }

    /** The transaction begins, perhaps once more. */
    static void begins() {
        ChangeListening now = NOW.get();
        if (now != null) {
            now.cases = CasesOfSteps.NONE;
            now.done = 0;
            now.say(Stage.LOCKING, 0, 0);
        }
    }

    /** From here on it is known which cases move. */
    static void reckoned(List<DateStep> steps, Effects effects) {
        ChangeListening now = NOW.get();
        if (now != null) {
            now.cases = CasesOfSteps.of(steps, effects.of(Effect.MOVED));
        }
    }

    /** Everybody has followed that date. */
    static void followed(DateStep step) {
        ChangeListening now = NOW.get();
        if (now != null) {
            now.done += now.cases.of(step);
        }
    }

    private void say(Stage stage, long how, long of) {
        ChangeProgress told = listener;
        if (told == null) {
            return;
        }
        try {
            told.at(stage, how, of);
        } catch (RuntimeException e) {
            listener = null;
            LOG.warn("nobody is told how far the change is any more: {}", e.toString());
        }
    }
}
