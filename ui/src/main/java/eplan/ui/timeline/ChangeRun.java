package eplan.ui.timeline;

import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.timeline.ChangeListening;
import eplan.timeline.ChangeProgress;
import eplan.timeline.ChangeSets.ChangeSet;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A change set that is applied or put back in the background, how far it is, and what came of it; then how many of the
 * escalations that it withdrew are still to end. Its thread writes, screens read.
 */
final class ChangeRun implements ChangeProgress {

    /** Text keys {@code changeset.running.<name>}. */
    enum Kind {
        APPLY,
        UNDO
    }

    /** @param share of the whole, from 0 to 1; never less than it was */
    record At(Stage stage, long done, long of, double share) {}

    /** So long it is remembered: for whoever began it, and while escalations end. */
    private static final long KEPT_NANOS = TimeUnit.MINUTES.toNanos(30);

    private final ChangeSet set;
    private final Kind kind;
    private final @Nullable AccountId by;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile At at = new At(Stage.LOCKING, 0, 0, 0);
    private volatile @Nullable ChangeSet result;
    private volatile @Nullable RuntimeException failure;
    private volatile long withdrawn;
    private volatile long left;
    private volatile long overSince;
    private volatile boolean over;

    /** @param set as it was seen */
    ChangeRun(ChangeSet set, Kind kind, Actor by) {
        this.set = set;
        this.kind = kind;
        this.by = by.account();
    }

    /** Does it, in the thread that calls. @param escalations how many are to end, asked afterwards; may not fail */
    void work(Supplier<ChangeSet> act, LongSupplier escalations) {
        try {
            ChangeSet done = ChangeListening.heardBy(this, act);
            ends(escalations.getAsLong());
            result = done;
        } catch (RuntimeException e) {
            failure = e;
        } catch (Error e) {
            failure = new IllegalStateException(e);
            throw e;
        } finally {
            overSince = System.nanoTime();
            over = true;
        }
    }

    @Override
    public void at(Stage stage, long done, long of) {
        double share = share(stage, of > 0 ? (double) done / of : 0);
        at = new At(stage, done, of, Math.max(at.share(), share));
    }

    /** Of one date that moves, cases, work items and timers are done one after the other; of many, all for each date. */
    private static double share(Stage stage, double done) {
        return switch (stage) {
            case LOCKING -> 0.02;
            case RECKONING -> 0.1;
            case CASES -> 0.2 + 0.6 * done;
            case TASKS -> 0.4 + 0.4 * done;
            case TIMERS -> 0.6 + 0.2 * done;
            case RECOUNTING -> 0.8 + 0.1 * done;
            case OPENINGS -> 0.92;
            case KEEPING -> 0.96;
        };
    }

    /** So many escalations are still to end. */
    void ends(long now) {
        withdrawn = Math.max(withdrawn, now);
        left = now;
    }

    ChangeSet set() {
        return set;
    }

    Kind kind() {
        return kind;
    }

    At at() {
        return at;
    }

    boolean running() {
        return !over;
    }

    /** It is done, and escalations are ending. */
    boolean ending() {
        return over && left > 0;
    }

    /** How many escalations were to end, and how many of them have not. */
    long withdrawn() {
        return withdrawn;
    }

    long left() {
        return left;
    }

    /** The set afterwards; null while it runs, and when it could not be done. */
    @Nullable
    ChangeSet result() {
        return over ? result : null;
    }

    /** Throws why it could not be done. */
    void orThrow() {
        RuntimeException why = failure;
        if (over && why != null) {
            told.set(true);
            throw why;
        }
    }

    /** Whether to tell this reader what came of it: who began it is told, once. */
    boolean tells(Actor reader) {
        return over && Objects.equals(by, reader.account()) && told.compareAndSet(false, true);
    }

    boolean old() {
        return over && System.nanoTime() - overSince > KEPT_NANOS;
    }

    /** Nobody waits for anything of it. */
    boolean forgettable() {
        return old() || (over && left == 0 && told.get());
    }
}
