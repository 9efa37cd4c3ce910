package eplan.clock;

import eplan.shared.DatabaseAway;
import eplan.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does many small things on two threads in transactions of {@link #SIZE}; where one fails, its neighbours are done alone. */
@Component
@Profile("embedded")
class InBatches {

    private static final Logger LOG = LoggerFactory.getLogger(InBatches.class);
    private static final int THREADS = 2;
    private static final int SIZE = 25;

    private final TransactionTemplate transaction;

    InBatches(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** @param stopping asked before each batch: whether to leave the rest undone */
    <T> void doAll(List<T> things, Consumer<T> one, BooleanSupplier stopping) {
        if (things.isEmpty()) {
            return;
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int from = 0; from < things.size(); from += SIZE) {
                List<T> batch = things.subList(from, Math.min(things.size(), from + SIZE));
                running.add(threads.submit(() -> {
                    if (!stopping.getAsBoolean()) {
                        batch(batch, one);
                    }
                }));
            }
            running.forEach(InBatches::await);
        }
    }

    private <T> void batch(List<T> batch, Consumer<T> one) {
        try {
            transaction.executeWithoutResult(status -> batch.forEach(one));
        } catch (RuntimeException e) {
            DatabaseAway.rethrow(e);
            batch.forEach(thing -> alone(thing, one));
        }
    }

    private <T> void alone(T thing, Consumer<T> one) {
        try {
            transaction.executeWithoutResult(status -> one.accept(thing));
        } catch (Refused e) {
            // what the rules do not let a person do is nobody's failure
            LOG.debug("the simulation is refused {}: {}", thing, e.toString());
        } catch (RuntimeException e) {
            DatabaseAway.rethrow(e);
            LOG.warn("the simulation leaves {} for another day: {}", thing, e.toString());
        }
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
