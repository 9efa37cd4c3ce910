package eplan.testing;

import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Until one session of the database waits for what another holds: then both are where a test wants them. */
public final class WaitingForLocks {

    private WaitingForLocks() {}

    public static void await(JdbcClient jdbc) {
        Awaitility.await()
                .until(() -> jdbc.sql("select exists (select from pg_locks where not granted)")
                        .query(Boolean.class)
                        .single());
    }
}
