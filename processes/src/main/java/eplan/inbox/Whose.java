package eplan.inbox;

import eplan.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What tells whose an item is.
 *
 * @param audience at whose level it is
 * @param analyst whose LAO it is; null when nobody's, or of no analyst
 */
record Whose(
        String audience,
        String kind,
        @Nullable Long district,
        @Nullable AccountId analyst,
        @Nullable AccountId assignee) {

    static Whose of(ResultSet row) throws SQLException {
        return new Whose(
                row.getString("audience"),
                row.getString("kind"),
                row.getObject("district_id", Long.class),
                account(row, "analyst_id"),
                account(row, "assignee_id"));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new AccountId(id);
    }
}
