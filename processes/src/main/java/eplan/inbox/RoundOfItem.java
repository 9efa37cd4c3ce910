package eplan.inbox;

import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The LAO's round that an item is about, and what it is called; for work of the hiring cycle the words of its step alone. */
record RoundOfItem(
        @Nullable EntryRoundId entryRound,
        @Nullable LaoId lao,
        @Nullable RoundId round,
        String key,
        String th,
        String en) {

    /** In the place of a round's key. */
    private static final String HIRING = "hiring";

    static RoundOfItem of(ResultSet row, @Nullable HiringWork hiring, HiringStepWords words) throws SQLException {
        if (hiring != null) {
            return new RoundOfItem(
                    null,
                    null,
                    null,
                    HIRING,
                    words.th(hiring.kind(), hiring.instalment()),
                    words.en(hiring.kind(), hiring.instalment()));
        }
        return new RoundOfItem(
                id(row, "entry_round_id", EntryRoundId::new),
                id(row, "lao_id", LaoId::new),
                id(row, "round_id", RoundId::new),
                row.getString("key"),
                row.getString("name_th"),
                row.getString("name_en"));
    }

    /** A key that may be missing. */
    static <T> @Nullable T id(ResultSet row, String column, LongFunction<T> type) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : type.apply(value);
    }
}
