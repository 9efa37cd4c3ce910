package eplan.cycle;

import eplan.timeline.RoundKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which ladder is in force. The database is asked once a transaction for the version; the versions themselves are held in
 * memory. Whoever arms a timer keeps the version from changing until that is committed, and HQ's change waits for them: so
 * either they arm by the new ladder, or the change finds what they armed.
 */
@Component
class LadderVersions {

    /** How the table writes that it does not matter. */
    static final String ANY = "ANY";

    private static final String IN_FORCE = "select version_id from eplan.ladder_in_force";
    private static final int MOST_HELD = 16;

    private final JdbcClient jdbc;
    private final EscalationLadder ladder;
    private final Map<Long, HeldLadder> held = new ConcurrentHashMap<>();

    LadderVersions(JdbcClient jdbc, EscalationLadder ladder) {
        this.jdbc = jdbc;
        this.ladder = ladder;
    }

    /** For looking only. */
    HeldLadder inForce() {
        return known().get();
    }

    /** For arming: it stays in force until the transaction ends. */
    HeldLadder forArming() {
        PerTransaction.get("ladder kept", () -> {
            known().set(read(IN_FORCE + " for share"));
            return true;
        });
        return known().get();
    }

    /** For changing it: waits for whoever arms. */
    HeldLadder forChange() {
        HeldLadder now = read(IN_FORCE + " for update");
        known().set(now);
        return now;
    }

    void putInForce(long version) {
        jdbc.sql("update eplan.ladder_in_force set version_id = ?")
                .param(version)
                .update();
        known().set(version(version));
    }

    /** A table that is not written down. */
    HeldLadder draft(List<LadderRow> rows) {
        return new HeldLadder(0, rows, ladder.of(rows));
    }

    private AtomicReference<HeldLadder> known() {
        return PerTransaction.get("ladder in force", () -> new AtomicReference<>(read(IN_FORCE)));
    }

    private HeldLadder read(String sql) {
        return version(jdbc.sql(sql).query(Long.class).single());
    }

    private HeldLadder version(long id) {
        if (held.size() > MOST_HELD) {
            held.clear();
        }
        return held.computeIfAbsent(id, this::load);
    }

    private HeldLadder load(long id) {
        List<LadderRow> rows = jdbc.sql("select * from eplan.ladder_row where version_id = ? order by position")
                .param(id)
                .query((row, n) -> row(row))
                .list();
        return new HeldLadder(id, rows, ladder.of(rows));
    }

    static LadderRow row(ResultSet row) throws SQLException {
        return new LadderRow(
                RoundKind.valueOf(row.getString("kind")),
                word(row.getString("late"), LateRecord.class),
                word(row.getString("setting"), LadderSetting.class),
                Rung.Name.valueOf(row.getString("rung")),
                row.getInt("working_days"),
                Rung.Audience.valueOf(row.getString("audience")));
    }

    private static <E extends Enum<E>> @Nullable E word(String text, Class<E> type) {
        return text.equals(ANY) ? null : Enum.valueOf(type, text);
    }
}
