package eplan.clock;

import eplan.shared.DatabaseAway;
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
                boolean lost = DatabaseAway.saidBy(e) || !answers();
                if (!lost || closing.getAsBoolean() || !waitFor(closing)) {
                    throw e;
                }
            }
        }
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
