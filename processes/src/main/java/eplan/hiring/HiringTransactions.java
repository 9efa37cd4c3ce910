package eplan.hiring;

import java.util.ArrayDeque;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A person's act on the hiring cycle in one transaction; when it loses against a job on the same case, it is tried again, not shown
 * ({@code design/workflows.md} rule 4 for models).
 */
@Component
class HiringTransactions {

    private static final Logger LOG = LoggerFactory.getLogger(HiringTransactions.class);
    private static final int TRIES = 4;

    private final TransactionTemplate transaction;
    private final HiringWorkflow workflow;

    HiringTransactions(PlatformTransactionManager manager, HiringWorkflow workflow) {
        this.transaction = new TransactionTemplate(manager);
        this.workflow = workflow;
    }

    /** Within a caller's transaction there is one try: what is broken then is the caller's whole transaction. */
    void retrying(Runnable act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            act.run();
            return;
        }
        for (int tried = 1; ; tried++) {
            try {
                transaction.executeWithoutResult(status -> act.run());
                return;
            } catch (RuntimeException e) {
                if (tried == TRIES || !lostRace(e)) {
                    throw e;
                }
                LOG.debug("lost a race, trying again: {}", e.toString());
            }
        }
    }

    /** The same, with what the last try came to. */
    <T> T result(Supplier<T> act) {
        var results = new ArrayDeque<T>();
        retrying(() -> {
            results.clear();
            results.add(act.get());
        });
        return results.getFirst();
    }

    private boolean lostRace(RuntimeException e) {
        return e instanceof ConcurrencyFailureException || workflow.lostRace(e);
    }
}
