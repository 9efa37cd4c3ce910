package eplan.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and keeps what LAOs record in {@link Sheet}s. Every change is kept as it is typed; of two people who changed the
 * same field, the second is told what the first wrote and loses nothing.
 */
public interface EntrySheets {

    /** Rows of a sheet in the LAO's own order. The three-year plan shows its latest edition. */
    List<Row> rows(RecordKey key, Sheet sheet, Filter filter, int offset, int limit);

    /** How many rows there are, and the sum of each amount column (by its key), in baht. */
    Totals totals(RecordKey key, Sheet sheet, Filter filter);

    /** The same by what a reference points to, such as by strategy; rows without it under null. */
    Map<@Nullable Long, Totals> totalsBy(RecordKey key, Sheet sheet, Column<Long> reference);

    /** The one row of a sheet of fields; {@link Row#NEW} when nothing is there. */
    Row fields(RecordKey key, Sheet sheet);

    /** What the sheet's references may point to: column key to options, in order. */
    Map<String, List<Option>> options(RecordKey key, Sheet sheet);

    /**
     * Keeps changes: each field on its own. A field that somebody else changed since {@code before} was read is left alone
     * and comes back as a conflict, unless both wrote the same.
     *
     * @param onBehalfReason why an analyst types for the LAO; null when the LAO does it itself
     * @throws eplan.shared.Refused when recording is closed, the record is complete, the plan's edition is promoted, or a
     *     value cannot be kept; then nothing is
     */
    Saved save(RecordKey key, List<RowEdit> edits, @Nullable String onBehalfReason);

    /** @param text searched in all texts; @param only these rows, null for all */
    record Filter(
            String text,
            @Nullable String column,
            @Nullable Long value,
            @Nullable Set<Long> only) {
        public static final Filter ALL = new Filter("", null, null, null);
    }

    record Totals(int count, Map<String, BigDecimal> sums) {
        public BigDecimal sum(Column<BigDecimal> column) {
            return sums.getOrDefault(column.key(), BigDecimal.ZERO);
        }
    }

    /**
     * What a reference may point to.
     *
     * @param code what people type for it
     * @param label what people read
     * @param group id of what it lies below, such as a guideline's strategy; null when nothing
     */
    record Option(
            long id, String code, String label, @Nullable Long group) {}

    /** A row as the person saw it and as it is to be; {@link Row#NEW} before for a new row, null after to remove it. */
    record RowEdit(Sheet sheet, Row before, @Nullable Row after) {}

    /**
     * @param rows the kept rows, one for each edit in order; null for a removed one
     * @param problems what the checks find in the whole record after the change, as {@link EntryRecords#problems}
     */
    record Saved(
            long version,
            List<@Nullable Row> rows,
            List<FieldConflict> conflicts,
            List<EntryRecords.Problem> problems) {}

    /** Two people changed one field. @param theirs what is kept; @param mine what was not */
    record FieldConflict(
            Sheet sheet,
            long row,
            Column<?> column,
            @Nullable Object theirs,
            @Nullable Object mine,
            String by,
            Instant at) {}
}
