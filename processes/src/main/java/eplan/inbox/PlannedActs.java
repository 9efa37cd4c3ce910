package eplan.inbox;

import eplan.inbox.ActQueue.DueAct;
import eplan.inbox.ActQueue.Pending;
import eplan.inbox.WorkActs.Outcome;
import eplan.people.Actors;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.WorkItemId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the acts whose ten seconds have passed, on the account of whoever asked, if they are still who they were: many items
 * to a transaction, which also writes down that they are done; when one of them fails, each alone, so that only that one fails.
 */
@Component
class PlannedActs implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedActs.class);
    private static final int CHUNK = 25;
    private static final int TRIES = 4;

    private final ActQueue queue;
    private final ItemMoves moves;
    private final ChasedWork chased;
    private final Actors actors;
    private final TransactionTemplate transaction;

    PlannedActs(ActQueue queue, ItemMoves moves, ChasedWork chased, Actors actors, TransactionTemplate transaction) {
        this.queue = queue;
        this.moves = moves;
        this.chased = chased;
        this.actors = actors;
        this.transaction = transaction;
    }

    /** Until none is due. */
    @Override
    public void run() {
        for (Optional<DueAct> act = queue.take(); act.isPresent(); act = queue.take()) {
            finish(act.get());
        }
    }

    private void finish(DueAct act) {
        queue.lapse(act);
        boolean more = true;
        while (more) {
            queue.beat(act);
            more = together(act);
        }
        queue.finish(act);
    }

    /** @return whether there was something left to do */
    private boolean together(DueAct act) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> perform(act, queue.lock(act, CHUNK))));
        } catch (CannotCreateTransactionException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException together) {
            LOG.debug("some items of act {} failed together, doing each alone: {}", act.id(), together.toString());
            queue.pending(act, CHUNK).forEach(item -> alone(act, item));
            return true;
        }
    }

    private void alone(DueAct act, Pending item) {
        for (int tried = 1; ; tried++) {
            try {
                transaction.executeWithoutResult(
                        status -> queue.lock(act, item).ifPresent(one -> perform(act, List.of(one))));
                return;
            } catch (CannotCreateTransactionException noDatabase) {
                throw noDatabase;
            } catch (RuntimeException failed) {
                if (told(act, item, failed, tried == TRIES)) {
                    return;
                }
            }
        }
    }

    /** A rule's no is told at once; what else fails may have lost a race, and is tried again unless it was the last time. */
    private boolean told(DueAct act, Pending item, RuntimeException failed, boolean last) {
        if (failed instanceof Refused no) {
            queue.refuse(act, item, no.key(), no.params());
            return true;
        }
        if (failed instanceof NotFound || failed instanceof AccessDeniedException) {
            boolean notTheirs = failed instanceof AccessDeniedException && item.step() != null;
            queue.end(act, List.of(item.item()), notTheirs ? Outcome.NOT_FOR_THEM : Outcome.GONE);
            return true;
        }
        if (last) {
            LOG.warn("item {} of act {} failed: {}", item.item(), act.id(), failed.toString());
            queue.refuse(act, item, "refused.bulk.failed", List.of());
        }
        return last;
    }

    private boolean perform(DueAct act, List<Pending> some) {
        if (some.isEmpty()) {
            return false;
        }
        Set<WorkItemId> asked = some.stream().map(Pending::item).collect(Collectors.toSet());
        Map<Outcome, Set<WorkItemId>> done = actors.as(act.actor(), () -> {
            Set<WorkItemId> theirs =
                    moves.read(act.actor(), asked).stream().map(Held::id).collect(Collectors.toSet());
            return some.stream()
                    .filter(item -> theirs.contains(item.item()))
                    .collect(Collectors.groupingBy(
                            item -> chased.perform(item, act.note()),
                            Collectors.mapping(Pending::item, Collectors.toSet())));
        });
        done.forEach((outcome, items) -> queue.end(act, items, outcome));
        queue.end(act, asked, Outcome.GONE);
        return true;
    }
}
