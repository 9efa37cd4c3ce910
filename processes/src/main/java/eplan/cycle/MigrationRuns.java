package eplan.cycle;

import eplan.audit.Audit;
import eplan.cycle.MigrationTable.Order;
import eplan.people.Actors;
import eplan.shared.DatabaseAway;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the cases of migrations that have been asked for: so many in a transaction, with the row that says so; where one of them
 * fails, each in its own, so that only the failing one stays behind. What is stopped in the middle goes on where it was; nodes
 * that run side by side pass over what another has in its hands.
 */
@Component
class MigrationRuns {

    /** Cases in one transaction. */
    static final int CHUNK = 50;

    private static final Logger LOG = LoggerFactory.getLogger(MigrationRuns.class);

    private final MigrationTable table;
    private final CaseMoves moves;
    private final RoundTransactions transactions;
    private final TransactionTemplate transaction;
    private final Actors actors;
    private final Audit audit;

    MigrationRuns(
            MigrationTable table,
            CaseMoves moves,
            RoundTransactions transactions,
            TransactionTemplate transaction,
            Actors actors,
            Audit audit) {
        this.table = table;
        this.moves = moves;
        this.transactions = transactions;
        this.transaction = transaction;
        this.actors = actors;
        this.audit = audit;
    }

    /**
     * Goes on with all that have not ended.
     *
     * @param stopping asked before each transaction
     * @return how many cases it tried
     */
    long runAll(BooleanSupplier stopping) {
        return actors.asSystem(() -> table.unended().stream()
                .mapToLong(order -> run(order, stopping))
                .sum());
    }

    private long run(Order order, BooleanSupplier stopping) {
        long tried = 0;
        int some = 1;
        while (some > 0) {
            if (stopping.getAsBoolean()) {
                return tried;
            }
            some = chunk(order);
            tried += some;
        }
        transaction.executeWithoutResult(status -> end(order));
        return tried;
    }

    /** @return how many it took; 0 when none waits that is free */
    private int chunk(Order order) {
        List<String> taken = new ArrayList<>();
        try {
            transaction.executeWithoutResult(status -> {
                taken.addAll(table.take(order.id(), null, CHUNK));
                move(order, taken);
            });
        } catch (RuntimeException e) {
            DatabaseAway.rethrow(e);
            LOG.info("migration {}: one by one after {}", order.id(), e.toString());
            taken.forEach(one -> alone(order, one));
        }
        return taken.size();
    }

    private void alone(Order order, String instance) {
        try {
            transactions.retrying(() -> move(order, table.take(order.id(), instance, 1)));
        } catch (RuntimeException e) {
            DatabaseAway.rethrow(e);
            String cause = moves.cause(e);
            transaction.executeWithoutResult(status -> table.mark(order.id(), List.of(instance), "FAILED", cause));
        }
    }

    /** Those that have ended, or were moved by somebody else, meanwhile are done with. */
    private void move(Order order, List<String> instances) {
        Map<String, Integer> versions = moves.versionsOf(instances);
        List<String> there = instances.stream()
                .filter(one -> Integer.valueOf(order.from()).equals(versions.get(one)))
                .toList();
        if (!there.isEmpty()) {
            moves.move(order.model(), order.from(), order.to(), there);
        }
        table.mark(order.id(), versions.keySet(), "MOVED", null);
        table.mark(
                order.id(),
                instances.stream().filter(one -> !versions.containsKey(one)).toList(),
                "ENDED",
                null);
    }

    private void end(Order order) {
        if (table.end(order.id())) {
            audit.record("migration.ended", "migration:" + order.id(), null, table.tally(order.id()));
        }
    }
}
