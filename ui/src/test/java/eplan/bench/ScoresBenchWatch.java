package eplan.bench;

import eplan.hiring.SystemScores.Progress;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;

/** Looks how far a run is, as the screen before headquarters does, only more often. */
final class ScoresBenchWatch implements AutoCloseable {

    private static final long LOOK_MILLIS = 100;

    private final Set<Integer> seen = new ConcurrentSkipListSet<>();
    private final Supplier<Optional<Progress>> progress;
    private final Thread looking;
    private volatile boolean over;

    ScoresBenchWatch(Supplier<Optional<Progress>> progress) {
        this.progress = progress;
        looking = Thread.ofPlatform().daemon().name("looks at the run").start(this::look);
    }

    private void look() {
        while (!over) {
            progress.get().ifPresent(now -> seen.add(now.done()));
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Numbers between none and all were there to be read while it ran. */
    void mustHaveSeenProgress() {
        if (seen.size() < 3) {
            throw new IllegalStateException("no progress but " + seen);
        }
    }

    @Override
    public void close() {
        over = true;
        try {
            looking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
