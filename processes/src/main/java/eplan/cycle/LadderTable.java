package eplan.cycle;

import eplan.audit.Audit;
import eplan.cycle.Ladder.Version;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the ladder: written once with their rows, never changed. */
@Component
class LadderTable {

    private static final int LAST_VERSIONS = 50;

    private static final String VERSION = """
            insert into eplan.ladder_version (number, made_by, account_id, reason, on_day)
            select 1 + max(number), cast(:by as text), cast(:account as bigint), cast(:reason as text), cast(:today as date)
            from eplan.ladder_version
            returning id, number""";

    private static final String ROWS = """
            insert into eplan.ladder_row (version_id, position, kind, late, setting, rung, working_days, audience)
            select :version, t.n, t.kind, t.late, t.setting, t.rung, t.days, t.audience
            from unnest(cast(:kinds as text[]), cast(:lates as text[]), cast(:settings as text[]),
                        cast(:rungs as text[]), cast(:days as int[]), cast(:audiences as text[]))
                with ordinality as t (kind, late, setting, rung, days, audience, n)""";

    private static final String HISTORY = """
            select v.*, exists (select from eplan.ladder_in_force f where f.version_id = v.id) as in_force
            from eplan.ladder_version v order by v.number desc limit ?""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Audit audit;

    LadderTable(JdbcClient jdbc, BusinessClock clock, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** Latest first. */
    List<Version> history() {
        Map<Long, List<LadderRow>> rows = new HashMap<>();
        jdbc.sql("select * from eplan.ladder_row order by version_id, position").query(row -> {
            rows.computeIfAbsent(row.getLong("version_id"), id -> new ArrayList<>())
                    .add(LadderVersions.row(row));
        });
        return jdbc.sql(HISTORY)
                .param(LAST_VERSIONS)
                .query((row, n) -> version(row, rows.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static Version version(ResultSet row, List<LadderRow> rows) throws SQLException {
        return new Version(
                row.getLong("id"),
                row.getInt("number"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getString("reason"),
                row.getBoolean("in_force"),
                List.copyOf(rows));
    }

    /** Writes a version down; it is not in force yet. */
    Written add(List<LadderRow> rows, String reason, Actor by) {
        Written written = jdbc.sql(VERSION)
                .param("by", by.name())
                .param("account", by.account() == null ? null : by.account().value())
                .param("reason", reason)
                .param("today", clock.today())
                .query((row, n) -> new Written(row.getLong("id"), row.getInt("number")))
                .single();
        jdbc.sql(ROWS)
                .param("version", written.id())
                .param("kinds", column(rows, row -> row.kind().name()))
                .param("lates", column(rows, LadderTable::late))
                .param("settings", column(rows, LadderTable::setting))
                .param("rungs", column(rows, row -> row.rung().name()))
                .param("days", rows.stream().map(LadderRow::workingDays).toArray(Integer[]::new))
                .param("audiences", column(rows, row -> row.audience().name()))
                .update();
        String table = rows.stream().map(LadderTable::words).collect(Collectors.joining("; "));
        audit.record("ladder.activated", "ladder:" + written.number(), reason, table);
        return written;
    }

    private static String[] column(List<LadderRow> rows, Function<LadderRow, String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }

    private static String words(LadderRow row) {
        return String.join(
                " ",
                row.kind().name(),
                late(row),
                setting(row),
                row.rung().name(),
                Integer.toString(row.workingDays()),
                row.audience().name());
    }

    private static String late(LadderRow row) {
        LateRecord late = row.late();
        return late == null ? LadderVersions.ANY : late.name();
    }

    private static String setting(LadderRow row) {
        LadderSetting setting = row.setting();
        return setting == null ? LadderVersions.ANY : setting.name();
    }

    record Written(long id, int number) {}
}
