package eplan.plan;

import eplan.people.Actor;
import eplan.plan.EntrySheets.FieldConflict;
import eplan.plan.EntrySheets.Option;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.RowChanges.Change;
import eplan.plan.RowChanges.LastWriter;
import eplan.shared.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Writes edits of one sheet field by field, remembers each change, and finds the fields that two people changed. */
@Component
class SheetWriter {

    private final SheetTable table;
    private final SheetOptions options;
    private final RowChanges changes;

    SheetWriter(SheetTable table, SheetOptions options, RowChanges changes) {
        this.table = table;
        this.options = options;
        this.changes = changes;
    }

    /** @param rows one for each edit in order, null for a removed row */
    record Written(List<@Nullable Row> rows, List<FieldConflict> conflicts) {}

    Written write(RecordKey key, RecordTable.Row record, long owner, Sheet sheet, List<RowEdit> edits, Writer by) {
        Map<String, List<Option>> allowed = options.of(key, sheet);
        edits.forEach(edit -> mustBeKeepable(edit, allowed));
        Merge merge = new Merge(sheet, kept(owner, sheet, edits));
        edits.forEach(merge::add);
        List<Row> added = table.insert(sheet, owner, merge.added);
        table.update(sheet, owner, merge.changed.values());
        delete(sheet, owner, merge.removed);
        changes.add(record, sheet, merge.changes(added), by);
        return new Written(merge.rows(added), conflicts(record, sheet, merge));
    }

    private Map<Long, Row> kept(long owner, Sheet sheet, List<RowEdit> edits) {
        return sheet.single()
                ? table.all(sheet, owner).stream().collect(Collectors.toMap(Row::id, row -> row))
                : table.byId(
                        sheet,
                        owner,
                        edits.stream().map(edit -> edit.before().id()).collect(Collectors.toSet()));
    }

    /** @param onBehalf why for the LAO; null when it is the LAO itself */
    record Writer(Actor actor, @Nullable String onBehalf) {}

    /** Whether any of the rows was there when the record was completed. */
    boolean fixed(RecordKey key, Sheet sheet, Set<Long> rows) {
        return changes.fixed(key, sheet, rows);
    }

    /** What a person changes can be kept; what was there before is not their doing. */
    private static void mustBeKeepable(RowEdit edit, Map<String, List<Option>> allowed) {
        Row after = edit.after();
        if (after != null) {
            edit.sheet().columns().stream()
                    .filter(column -> !Objects.equals(edit.before().get(column), after.get(column)))
                    .forEach(column -> SheetValues.check(column, after.get(column), allowed));
        }
    }

    private void delete(Sheet sheet, long owner, List<Row> removed) {
        try {
            table.delete(sheet, owner, removed.stream().map(Row::id).toList());
        } catch (DataIntegrityViolationException used) {
            throw new Refused("refused.row.in-use");
        }
    }

    private List<FieldConflict> conflicts(RecordTable.Row record, Sheet sheet, Merge merge) {
        return merge.clashes.stream()
                .map(clash -> {
                    LastWriter last = changes.lastWriter(record.id(), sheet, clash.row(), clash.column());
                    return new FieldConflict(
                            sheet, clash.row(), clash.column(), clash.theirs(), clash.mine(), last.name(), last.at());
                })
                .toList();
    }

    /** Sorts edits into what is added, changed, removed and in dispute. */
    private static final class Merge {
        final Sheet sheet;
        final Map<Long, Row> kept;
        final List<Row> added = new ArrayList<>();
        final Map<Long, Row> changed = new HashMap<>();
        final List<Row> removed = new ArrayList<>();
        final List<Clash> clashes = new ArrayList<>();
        private final List<RowEdit> edits = new ArrayList<>();

        Merge(Sheet sheet, Map<Long, Row> kept) {
            this.sheet = sheet;
            this.kept = kept;
        }

        void add(RowEdit edit) {
            edits.add(edit);
            Row after = edit.after();
            Row now = now(edit);
            if (edit.before().id() == 0 && after != null && now == null) {
                added.add(after);
            } else if (now == null) {
                throw new Refused("refused.row.gone");
            } else if (after == null) {
                remove(edit.before(), now);
            } else {
                change(edit.before(), after, changed.getOrDefault(now.id(), now));
            }
        }

        /** Of a sheet of fields there is one row, whoever made it first. */
        private @Nullable Row now(RowEdit edit) {
            return sheet.single() && edit.before().id() == 0
                    ? kept.values().stream().findFirst().orElse(null)
                    : kept.get(edit.before().id());
        }

        /** What somebody has filled in since is not removed unseen. */
        private void remove(Row before, Row now) {
            if (sheet.columns().stream().anyMatch(column -> !SheetValues.same(before.get(column), now.get(column)))) {
                throw new Refused("refused.row.changed");
            }
            removed.add(now);
        }

        private void change(Row before, Row after, Row now) {
            Row merged = now;
            for (Column<?> column : sheet.columns()) {
                Object was = before.get(column);
                Object mine = after.get(column);
                Object theirs = now.get(column);
                if (SheetValues.same(was, mine) || SheetValues.same(theirs, mine)) {
                    continue;
                }
                if (SheetValues.same(was, theirs)) {
                    merged = merged.withValue(column, mine);
                } else {
                    clashes.add(new Clash(now.id(), column, theirs, mine));
                }
            }
            if (merged != now) {
                changed.put(now.id(), merged);
            }
        }

        List<Change> changes(List<Row> withIds) {
            List<Change> all = new ArrayList<>();
            withIds.forEach(row -> all.add(new Change(null, row)));
            changed.values().forEach(row -> all.add(new Change(kept.get(row.id()), row)));
            removed.forEach(row -> all.add(new Change(row, null)));
            return all;
        }

        List<@Nullable Row> rows(List<Row> withIds) {
            List<@Nullable Row> rows = new ArrayList<>();
            int next = 0;
            for (RowEdit edit : edits) {
                if (edit.after() == null) {
                    rows.add(null);
                    continue;
                }
                Row now = now(edit);
                rows.add(now == null ? withIds.get(next++) : changed.getOrDefault(now.id(), now));
            }
            return rows;
        }
    }

    private record Clash(
            long row,
            Column<?> column,
            @Nullable Object theirs,
            @Nullable Object mine) {}
}
