package eplan.plan;

import eplan.shared.BusinessClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of every value: what changed in which row, by whom, for whom; appended only. */
@Component
class RowChanges {

    private static final String ADD = """
            insert into eplan.row_change
                (record_id, version, sheet, row_id, act, at, by_name, by_role, on_behalf_reason, before, after)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, jsonb_object(?::text[], ?::text[]), jsonb_object(?::text[], ?::text[]))""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final BusinessClock clock;

    RowChanges(JdbcClient jdbc, JdbcTemplate batches, BusinessClock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** @param before null for an added row; @param after null for a removed one */
    record Change(@Nullable Row before, @Nullable Row after) {}

    record LastWriter(String name, Instant at) {}

    void add(RecordTable.Row record, Sheet sheet, List<Change> changes, SheetWriter.Writer by) {
        OffsetDateTime now = clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
        List<@Nullable Object[]> batch = changes.stream()
                .map(change -> {
                    Texts both = texts(sheet, change);
                    return new @Nullable Object[] {
                        record.id(),
                        record.version(),
                        sheet.key(),
                        row(change).id(),
                        change.before() == null ? "ADDED" : change.after() == null ? "REMOVED" : "CHANGED",
                        now,
                        by.actor().name(),
                        by.actor().role().name(),
                        by.onBehalf(),
                        both.columns(),
                        both.before(),
                        both.columns(),
                        both.after()
                    };
                })
                .toList();
        batches.batchUpdate(ADD, batch);
    }

    private static Row row(Change change) {
        return Objects.requireNonNull(change.after() == null ? change.before() : change.after());
    }

    private record Texts(
            String[] columns,
            @Nullable String[] before,
            @Nullable String[] after) {}

    /** Of the columns that differ; and of what names the row, where that is no column of its own. */
    private static Texts texts(Sheet sheet, Change change) {
        List<String> columns = new ArrayList<>();
        List<@Nullable String> before = new ArrayList<>();
        List<@Nullable String> after = new ArrayList<>();
        for (Column<?> column : told(sheet)) {
            String was = change.before() == null
                    ? null
                    : SheetValues.plain(change.before().get(column));
            String is = change.after() == null
                    ? null
                    : SheetValues.plain(change.after().get(column));
            if (!Objects.equals(was, is) || !sheet.columns().contains(column)) {
                columns.add(column.key());
                before.add(was);
                after.add(is);
            }
        }
        return new Texts(columns.toArray(String[]::new), before.toArray(String[]::new), after.toArray(String[]::new));
    }

    private static List<Column<?>> told(Sheet sheet) {
        List<Column<?>> told = new ArrayList<>(sheet.columns());
        if (!told.contains(sheet.naming())) {
            told.add(sheet.naming());
        }
        return told;
    }

    /** Whether the record is complete and any of the rows was added before it was. */
    boolean fixed(RecordKey key, Sheet sheet, Set<Long> rows) {
        return RecordTable.of(jdbc.sql("""
                        select exists (
                            select from eplan.entry_record r join eplan.row_change c on c.record_id = r.id
                             where r.lao_id = ? and r.data_year = ? and r.item = ? and r.period = ?
                               and r.status = 'COMPLETE' and c.sheet = ? and c.row_id = any(?) and c.act = 'ADDED'
                               and c.version < (select max(s.version) from eplan.entry_record_change s
                                                 where s.record_id = r.id and s.status = 'COMPLETE'))"""), key)
                .param(sheet.key())
                .param(rows.toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }

    LastWriter lastWriter(long record, Sheet sheet, long row, Column<?> column) {
        return jdbc.sql("""
                        select by_name, at from eplan.row_change
                         where record_id = ? and sheet = ? and row_id = ? and jsonb_exists(after, ?)
                         order by id desc limit 1""")
                .params(record, sheet.key(), row, column.key())
                .query((found, n) -> new LastWriter(
                        found.getString("by_name"),
                        found.getObject("at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(() -> new LastWriter("e-Plan", clock.now()));
    }
}
