package eplan.plan;

import eplan.people.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history of every value of a record that is made of sheets: who changed what, when, for whom. What was recorded
 * before there were sheets has {@link #versions} only; vision and strategies have their own ({@link VisionStrategies#versions}).
 */
public interface EntryHistory {

    /**
     * The latest changes of a record, newest first, at most {@code limit}. A plan's tell of its editions, too: as changes
     * of {@link EditionActs#SHEET}.
     */
    List<Change> of(RecordKey key, int limit);

    /** All changes of one row, newest first. */
    List<Change> ofRow(RecordKey key, Sheet sheet, long row);

    /** Each change of the record's status, first to last; empty for an untouched record. */
    List<Version> versions(RecordKey key);

    /**
     * A sheet's rows as they were at a version, in the order they came.
     *
     * @param version such as one of {@link #versions}; {@link Long#MAX_VALUE} for now
     * @throws IllegalArgumentException for a sheet that is none of {@link #sheets}
     */
    List<Row> rowsAt(RecordKey key, Sheet sheet, long version);

    /**
     * The sheets of an item whose rows of former versions are known. The three-year plan's is none of them: projects that
     * an edition takes over are no changes; {@link PlanEditions} shows each edition, and what it changes.
     */
    static List<Sheet> sheets(String item) {
        return EntryItems.sheets(item).stream()
                .filter(sheet -> sheet.owner() == Sheet.Owner.RECORD)
                .toList();
    }

    /** What became of a row. */
    enum Act {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One change of one row.
     *
     * @param at the business instant
     * @param by the name of who typed it
     * @param role what that person was then
     * @param onBehalfReason why that was an analyst for the LAO; null when it was the LAO itself
     * @param name what people called the row then: the value of {@link Sheet#naming}; null when it had none
     * @param before the columns that changed, as they were; what was empty is absent
     * @param after the columns that changed, as they became; what was emptied is absent
     */
    record Change(
            Instant at,
            String by,
            Role role,
            @Nullable String onBehalfReason,
            Act act,
            Sheet sheet,
            long row,
            @Nullable Object name,
            Row before,
            Row after) {

        /** The columns that changed, in the sheet's order. */
        public List<Column<?>> columns() {
            return sheet.columns().stream()
                    .<Column<?>>map(column -> column)
                    .filter(column -> before.get(column) != null || after.get(column) != null)
                    .toList();
        }
    }

    /**
     * A version at which the record's status changed.
     *
     * @param at the business instant
     * @param reason why on behalf, or why returned
     */
    record Version(
            long version,
            EntryRecords.Status status,
            String by,
            Instant at,
            @Nullable String reason) {}
}
