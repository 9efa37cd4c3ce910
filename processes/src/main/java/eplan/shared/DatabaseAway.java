package eplan.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that is away, which is nobody's failure, from work that cannot be done. */
public final class DatabaseAway {

    private DatabaseAway() {}

    /** Leaves a failure alone unless it says that the database is away. */
    public static void rethrow(RuntimeException failure) {
        if (saidBy(failure)) {
            throw failure;
        }
    }

    /** Whether a failure says so, however deep that lies. */
    public static boolean saidBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && away(sql)) {
                return true;
            }
        }
        return false;
    }

    /**
     * By SQL state: class 08 is the connection, 57P the server that shuts down or starts. Without one the pool speaks: the connection
     * broke under the work, and what is heard of it is that it could not be rolled back.
     */
    private static boolean away(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || (state == null
                        ? "Connection is closed".equals(sql.getMessage())
                        : state.startsWith("08") || state.startsWith("57P"));
    }
}
