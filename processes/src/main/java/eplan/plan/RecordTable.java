package eplan.plan;

import eplan.people.Actor;
import eplan.plan.EntryRecords.Confirmation;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of {@code entry_record}. A write is one statement that checks the version and keeps the change of status; only
 * one that wrote nothing asks why.
 */
@Component
class RecordTable {

    /** Of items that are recorded once a data year, whichever round asks. */
    static final String WHOLE_YEAR = "year";

    /** For {@link #of} to fill. */
    static final String KEY = " lao_id = ? and data_year = ? and item = ? and period = ? ";

    private static final String LOG = """
            insert into eplan.entry_record_change (record_id, version, status, by_name, by_role, at, reason)
            select w.id, w.version, w.status, ?, ?, ?, ? from w""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final RecordAnswers answers;

    RecordTable(JdbcClient jdbc, BusinessClock clock, RecordAnswers answers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.answers = answers;
    }

    record Row(long id, long version) {}

    Map<RecordKey, RecordState> states(Collection<RecordKey> keys) {
        Map<RecordKey, RecordState> found = new HashMap<>();
        List<RecordKey> stored =
                keys.stream().map(RecordTable::canonical).distinct().toList();
        jdbc.sql("""
                        select k.n, r.status, r.version, r.by_name, r.at, r.on_behalf_reason, r.confirmation, r.dispute
                          from unnest(?::bigint[], ?::int[], ?::text[], ?::text[])
                               with ordinality as k (lao_id, data_year, item, period, n)
                          join eplan.entry_record r using (lao_id, data_year, item, period)""")
                .param(stored.stream().map(key -> key.lao().value()).toArray(Long[]::new))
                .param(stored.stream().map(key -> key.dataYear().be()).toArray(Integer[]::new))
                .param(stored.stream().map(RecordKey::item).toArray(String[]::new))
                .param(stored.stream().map(RecordKey::period).toArray(String[]::new))
                .query(row -> {
                    found.put(stored.get(row.getInt("n") - 1), state(row));
                });
        Map<RecordKey, RecordState> asked = new HashMap<>();
        keys.forEach(key -> asked.put(key, found.getOrDefault(canonical(key), RecordState.UNTOUCHED)));
        return asked;
    }

    /** Writes a new version that is a draft; a returned record stays returned until it is complete again. */
    Row draft(RecordKey key, long expected, Actor by, @Nullable String onBehalf) {
        Optional<Row> written = expected == 0 ? insert(key, by, onBehalf, now()) : update(key, expected, by, onBehalf);
        return written.orElseThrow(() -> refusal(key, expected));
    }

    /**
     * Begins the draft of a record that nobody has touched; empty when somebody has.
     *
     * @param recorded the business instant at which its content was recorded elsewhere
     */
    Optional<Row> begin(RecordKey key, Actor by, Instant recorded) {
        return insert(key, by, null, inZone(recorded));
    }

    private Optional<Row> insert(RecordKey key, Actor by, @Nullable String onBehalf, OffsetDateTime at) {
        var sql = with("""
                insert into eplan.entry_record
                    (lao_id, data_year, item, period, status, version, by_name, at, on_behalf_reason)
                values (?, ?, ?, ?, 'DRAFT', 1, ?, ?, ?)
                on conflict do nothing""");
        return logged(of(jdbc.sql(sql), key).param(by.name()).param(at).param(onBehalf), by, onBehalf);
    }

    private Optional<Row> update(RecordKey key, long expected, Actor by, @Nullable String onBehalf) {
        var sql = """
                update eplan.entry_record set version = version + 1, by_name = ?, at = ?, on_behalf_reason = ?
                 where""" + KEY + "and version = ? and status <> 'COMPLETE' returning id, version";
        return of(jdbc.sql(sql).param(by.name()).param(now()).param(onBehalf), key)
                .param(expected)
                .query(Row.class)
                .optional();
    }

    /**
     * Takes the record for writing, which lets one writer in at a time; merging fields is the caller's.
     *
     * @param evenComplete what was completed stays as it was, and so does who completed it when; added to on behalf, it waits
     *     for the LAO's word again
     */
    Row take(RecordKey key, Actor by, @Nullable String onBehalf, boolean evenComplete) {
        Row taken = taken(key, by, onBehalf, evenComplete);
        if (evenComplete && onBehalf != null) {
            answers.askAgain(key, onBehalf);
        }
        return taken;
    }

    private Row taken(RecordKey key, Actor by, @Nullable String onBehalf, boolean evenComplete) {
        return retake(key, by, onBehalf, evenComplete)
                .or(() -> insert(key, by, onBehalf, now()))
                .or(() -> retake(key, by, onBehalf, evenComplete))
                .orElseThrow(() -> new Refused("refused.record.complete"));
    }

    private Optional<Row> retake(RecordKey key, Actor by, @Nullable String onBehalf, boolean evenComplete) {
        var sql = """
                update eplan.entry_record
                   set version = version + 1,
                       by_name = case status when 'COMPLETE' then by_name else ? end,
                       at = case status when 'COMPLETE' then at else ? end,
                       on_behalf_reason = case status when 'COMPLETE' then on_behalf_reason else ? end
                 where""" + KEY + "and (status <> 'COMPLETE' or ?) returning id, version";
        return of(jdbc.sql(sql).param(by.name()).param(now()).param(onBehalf), key)
                .param(evenComplete)
                .query(Row.class)
                .optional();
    }

    /** The record's row; empty when nothing was ever recorded. */
    Optional<Row> find(RecordKey key) {
        return of(jdbc.sql("select id, version from eplan.entry_record where" + KEY), key)
                .query(Row.class)
                .optional();
    }

    void complete(RecordKey key, long expected, Actor by, @Nullable String onBehalf) {
        var sql = with("""
                update eplan.entry_record
                   set status = 'COMPLETE', version = version + 1, by_name = ?, at = ?, on_behalf_reason = ?,
                       confirmation = ?, confirmed_by = null, confirmed_at = null, dispute = null
                 where""" + KEY + "and version = ? and status <> 'COMPLETE'");
        var statement = of(
                        jdbc.sql(sql)
                                .param(by.name())
                                .param(now())
                                .param(onBehalf)
                                .param(onBehalf == null ? null : "PENDING"),
                        key)
                .param(expected);
        if (logged(statement, by, onBehalf).isEmpty()) {
            throw refusal(key, expected);
        }
    }

    void reopen(RecordKey key, Actor by, String reason) {
        var sql = with(
                "update eplan.entry_record set status = 'RETURNED', version = version + 1, confirmation = null, dispute = null where"
                        + KEY + "and status = 'COMPLETE'");
        if (logged(of(jdbc.sql(sql), key), by, reason).isEmpty()) {
            throw new Refused("refused.record.not-complete");
        }
    }

    /** The record's state from columns of the same names. */
    static RecordState state(ResultSet row) throws SQLException {
        String confirmation = row.getString("confirmation");
        return new RecordState(
                Status.valueOf(row.getString("status")),
                row.getLong("version"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("on_behalf_reason"),
                confirmation == null ? null : Confirmation.valueOf(confirmation),
                row.getString("dispute"));
    }

    /** The key as it is stored. */
    static RecordKey canonical(RecordKey key) {
        return EntryItems.onceAYear(key.item())
                ? new RecordKey(key.lao(), key.dataYear(), key.item(), WHOLE_YEAR)
                : key;
    }

    /** Fills the next four parameters with the key as it is stored. */
    static JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, RecordKey key) {
        RecordKey stored = canonical(key);
        return statement
                .param(stored.lao().value())
                .param(stored.dataYear().be())
                .param(stored.item())
                .param(stored.period());
    }

    private static String with(String write) {
        return "with w as (" + write + " returning id, version, status), l as (" + LOG + ") select id, version from w";
    }

    private Optional<Row> logged(JdbcClient.StatementSpec statement, Actor by, @Nullable String reason) {
        return statement
                .param(by.name())
                .param(by.role().name())
                .param(now())
                .param(reason)
                .query(Row.class)
                .optional();
    }

    /** That the record is still what the person saw. */
    void require(RecordKey key, long expected) {
        RecordState now = states(List.of(key)).getOrDefault(key, RecordState.UNTOUCHED);
        if (now.version() != expected) {
            throw stale(key, expected, now);
        }
    }

    private RuntimeException refusal(RecordKey key, long expected) {
        RecordState now = states(List.of(key)).getOrDefault(key, RecordState.UNTOUCHED);
        return now.version() == expected && now.status() == Status.COMPLETE
                ? new Refused("refused.record.complete")
                : stale(key, expected, now);
    }

    private static StaleForm stale(RecordKey key, long expected, RecordState now) {
        return new StaleForm("record " + canonical(key) + " is at version " + now.version() + ", not " + expected);
    }

    private OffsetDateTime now() {
        return inZone(clock.now());
    }

    private static OffsetDateTime inZone(Instant moment) {
        return moment.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
