package eplan.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Columns as the types that this context uses. */
final class Columns {

    private Columns() {}

    /** A key that may be missing. */
    static <T> @Nullable T id(ResultSet row, String column, LongFunction<T> type) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : type.apply(value);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
