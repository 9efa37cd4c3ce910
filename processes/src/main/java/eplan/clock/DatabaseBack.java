package eplan.clock;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repeats work that failed because the database was away, once it is back. */
@Component
@Profile("embedded")
class DatabaseBack {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseBack.class);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final JdbcClient jdbc;

    DatabaseBack(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param work may be repeated; its failure is thrown when the database was there all the time */
    void repeatWhenBack(Runnable work, BooleanSupplier closing) {
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                boolean lost = lostConnection(e) || !answers();
                if (!lost || closing.getAsBoolean() || !waitFor(closing)) {
                    throw e;
                }
            }
        }
    }

    /** Leaves a failure alone unless it says that the database went away. */
    static void throwIfLost(RuntimeException failure) {
        if (lostConnection(failure)) {
            throw failure;
        }
    }

    /** By SQL state: class 08 is the connection, 57P the server that shuts down or starts. */
    private static boolean lostConnection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P");
            }
        }
        return false;
    }

    private boolean waitFor(BooleanSupplier closing) {
        LOG.warn("the database is away; the business day waits for it");
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end && !closing.getAsBoolean()) {
            if (answers()) {
                return true;
            }
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private boolean answers() {
        try {
            return jdbc.sql("select 1").query(Integer.class).single() == 1;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
