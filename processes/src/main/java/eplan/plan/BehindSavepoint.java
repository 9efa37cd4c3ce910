package eplan.plan;

import java.sql.Savepoint;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Work that must not stop the act in whose transaction it runs: what goes wrong is undone and logged, and the act goes on. The
 * savepoint is the connection's own, because Hibernate's transactions offer none.
 */
@Component
class BehindSavepoint {

    private static final Logger LOG = LoggerFactory.getLogger(BehindSavepoint.class);

    private final JdbcTemplate template;

    BehindSavepoint(JdbcTemplate template) {
        this.template = template;
    }

    /**
     * Within the transaction that runs.
     *
     * @param work by JDBC only, and through no face that has transactions: one of those would have the whole act undone
     * @return what the work says; false when it went wrong
     */
    boolean attempt(String what, BooleanSupplier work) {
        ConnectionCallback<Boolean> within = connection -> {
            Savepoint before = connection.setSavepoint();
            try {
                boolean done = work.getAsBoolean();
                connection.releaseSavepoint(before);
                return done;
            } catch (RuntimeException e) {
                connection.rollback(before);
                LOG.warn("left out: {}", what, e);
                return false;
            }
        };
        return Boolean.TRUE.equals(template.execute(within));
    }
}
