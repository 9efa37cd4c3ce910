package eplan.shared;

import java.sql.Savepoint;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that must not stop the act in whose transaction it runs: what goes wrong is undone and logged, and the act goes on. The
 * savepoint is the connection's own, because Hibernate's transactions offer none.
 */
@Component
public class BehindSavepoint {

    private static final Logger LOG = LoggerFactory.getLogger(BehindSavepoint.class);

    private final JdbcTemplate template;

    BehindSavepoint(JdbcTemplate template) {
        this.template = template;
    }

    /**
     * Within the transaction that runs; without one there is nothing to undo.
     *
     * @param work by JDBC only, and through no face that has transactions: one of those would have the whole act undone
     * @return what the work says; false when it went wrong
     */
    public boolean attempt(String what, BooleanSupplier work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return done(what, work).orElse(false);
        }
        ConnectionCallback<Boolean> within = connection -> {
            Savepoint before = connection.setSavepoint();
            Optional<Boolean> done = done(what, work);
            if (done.isPresent()) {
                connection.releaseSavepoint(before);
            } else {
                connection.rollback(before);
            }
            return done.orElse(false);
        };
        return Boolean.TRUE.equals(template.execute(within));
    }

    /** What the work says; empty when it went wrong. */
    private static Optional<Boolean> done(String what, BooleanSupplier work) {
        try {
            return Optional.of(work.getAsBoolean());
        } catch (RuntimeException e) {
            LOG.warn("left out: {}", what, e);
            return Optional.empty();
        }
    }
}
