package eplan.ui.timeline;

import eplan.cycle.EndingEscalations;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.Refused;
import eplan.timeline.ChangeSets.ChangeSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Change sets that are applied or put back in the background of this node, one run a set, whichever screens are open. In memory
 * only: another node shows the set as it is in the database, and a second run there waits for its lock and is refused.
 */
@Component
class ChangeRuns {

    private static final Logger log = LoggerFactory.getLogger(ChangeRuns.class);

    private final Map<Long, ChangeRun> runs = new ConcurrentHashMap<>();
    private final ChangeThreads threads;
    private final Actors actors;
    private final ObjectProvider<EndingEscalations> escalations;

    ChangeRuns(ChangeThreads threads, Actors actors, ObjectProvider<EndingEscalations> escalations) {
        this.threads = threads;
        this.actors = actors;
        this.escalations = escalations;
    }

    /**
     * Begins it as the person who asks; what is over in a moment is over when this comes back.
     *
     * @param set as it was seen
     * @param act what it throws is kept with the run
     * @throws Refused while the set is being applied or put back already
     */
    ChangeRun begin(ChangeSet set, ChangeRun.Kind kind, Supplier<ChangeSet> act) {
        Actor owner = actors.current();
        ChangeRun run = new ChangeRun(set, kind, owner);
        enter(run);
        try {
            threads.run(() -> actors.as(owner, () -> work(run, act)));
        } catch (RuntimeException notBegun) {
            runs.remove(set.id(), run);
            throw notBegun;
        }
        return run;
    }

    private synchronized void enter(ChangeRun run) {
        runs.values().removeIf(ChangeRun::forgettable);
        ChangeRun known = runs.get(run.set().id());
        if (known != null && known.running()) {
            throw new Refused("refused.changeset.running");
        }
        runs.put(run.set().id(), run);
    }

    private ChangeRun work(ChangeRun run, Supplier<ChangeSet> act) {
        run.work(act, this::left);
        return run;
    }

    /** What is not known is not waited for. */
    private long left() {
        try {
            EndingEscalations known = escalations.getIfAvailable();
            return known == null ? 0 : known.left();
        } catch (RuntimeException e) {
            log.warn("not known how many escalations are to end: {}", e.toString());
            return 0;
        }
    }

    /** The set's last run, while it is of interest. */
    @Nullable
    ChangeRun of(long set) {
        ChangeRun run = runs.get(set);
        return run == null || run.forgettable() ? null : run;
    }

    /** The set's run, while it is being applied or put back; null for none. */
    @Nullable
    ChangeRun running(@Nullable ChangeSet set) {
        ChangeRun run = set == null ? null : of(set.id());
        return run != null && run.running() ? run : null;
    }

    /** Those that run, or whose escalations are ending, as far as they are now. */
    List<ChangeRun> underWay() {
        runs.values().forEach(this::look);
        return runs.values().stream()
                .filter(run -> run.running() || run.ending())
                .toList();
    }

    /** Counts again the escalations that are still to end. */
    void look(ChangeRun run) {
        if (run.ending()) {
            run.ends(run.old() ? 0 : left());
        }
    }

    /** Those of which this reader has not been told what came of them, and is now. */
    List<ChangeRun> news(Actor reader) {
        return runs.values().stream().filter(run -> run.tells(reader)).toList();
    }
}
