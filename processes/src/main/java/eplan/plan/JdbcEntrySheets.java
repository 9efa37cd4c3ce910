package eplan.plan;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.SheetWriter.Writer;
import eplan.plan.SheetWriter.Written;
import eplan.shared.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcEntrySheets implements EntrySheets {

    private final Access access;
    private final RecordTable records;
    private final SheetTable table;
    private final SheetOptions options;
    private final SheetOwners owners;
    private final SheetWriter writer;
    private final RecordingRules rules;
    private final Recount recount;

    JdbcEntrySheets(
            Access access,
            RecordTable records,
            SheetTable table,
            SheetOptions options,
            SheetOwners owners,
            SheetWriter writer,
            RecordingRules rules,
            Recount recount) {
        this.access = access;
        this.records = records;
        this.table = table;
        this.options = options;
        this.owners = owners;
        this.writer = writer;
        this.rules = rules;
        this.recount = recount;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> rows(RecordKey key, Sheet sheet, Filter filter, int offset, int limit) {
        access.seeLao(key.lao());
        return owner(key, sheet)
                .map(owner -> table.rows(sheet, owner, filter, offset, limit))
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Totals totals(RecordKey key, Sheet sheet, Filter filter) {
        access.seeLao(key.lao());
        return owner(key, sheet)
                .map(owner -> table.totals(sheet, owner, filter))
                .orElseGet(() -> new Totals(0, Map.of()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<@Nullable Long, Totals> totalsBy(RecordKey key, Sheet sheet, Column<Long> reference) {
        access.seeLao(key.lao());
        return owner(key, sheet)
                .map(owner -> table.totalsBy(sheet, owner, reference))
                .orElseGet(HashMap::new);
    }

    @Override
    @Transactional(readOnly = true)
    public Row fields(RecordKey key, Sheet sheet) {
        return rows(key, sheet, Filter.ALL, 0, 1).stream().findFirst().orElse(Row.NEW);
    }

    private Optional<Long> owner(RecordKey key, Sheet sheet) {
        mustBelong(key, sheet);
        return records.find(key).flatMap(record -> owners.toRead(sheet, record.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Option>> options(RecordKey key, Sheet sheet) {
        access.seeLao(key.lao());
        mustBelong(key, sheet);
        return options.of(key, sheet);
    }

    @Override
    @Transactional
    public Saved save(RecordKey key, List<RowEdit> edits, @Nullable String onBehalfReason) {
        Actor by = access.recordFor(key.lao());
        rules.mustBeOpen(key, by, onBehalfReason);
        Texts.reason(onBehalfReason);
        edits.forEach(edit -> mustBelong(key, edit.sheet()));
        mustBeAPersonsAnswer(edits, by);
        mustNotBeFixed(key, edits);
        RecordTable.Row record = records.take(key, by, onBehalfReason, growsAfterwards(edits));
        Map<Sheet, List<RowEdit>> bySheet = new LinkedHashMap<>();
        edits.forEach(edit -> bySheet.computeIfAbsent(edit.sheet(), sheet -> new ArrayList<>())
                .add(edit));
        Map<Sheet, Written> written = new LinkedHashMap<>();
        bySheet.forEach((sheet, its) -> written.put(
                sheet,
                writer.write(
                        key, record, owners.toWrite(sheet, record.id()), sheet, its, new Writer(by, onBehalfReason))));
        List<Problem> problems = recount.after(key, record.id());
        return saved(record, edits, written, problems);
    }

    /** What was there when the record was completed stays: it is made good by another movement. */
    private void mustNotBeFixed(RecordKey key, List<RowEdit> edits) {
        Set<Long> movements = edits.stream()
                .filter(edit -> edit.sheet().equals(Ordinances.MOVEMENTS))
                .map(edit -> edit.before().id())
                .filter(id -> id != 0)
                .collect(Collectors.toSet());
        if (!movements.isEmpty() && writer.fixed(key, Ordinances.MOVEMENTS, movements)) {
            throw new Refused("refused.movement.fixed");
        }
    }

    private static Saved saved(
            RecordTable.Row record, List<RowEdit> edits, Map<Sheet, Written> written, List<Problem> problems) {
        Map<Sheet, Iterator<@Nullable Row>> next = new HashMap<>();
        written.forEach((sheet, one) -> next.put(sheet, one.rows().iterator()));
        List<@Nullable Row> rows = new ArrayList<>();
        edits.forEach(
                edit -> rows.add(Objects.requireNonNull(next.get(edit.sheet())).next()));
        List<FieldConflict> conflicts = written.values().stream()
                .flatMap(one -> one.conflicts().stream())
                .toList();
        return new Saved(record.version(), rows, conflicts, problems);
    }

    /** Additional ordinances, transfers and new editions of the plan come after the record is complete. */
    private static boolean growsAfterwards(List<RowEdit> edits) {
        return edits.stream()
                .map(RowEdit::sheet)
                .allMatch(sheet -> sheet.equals(Ordinances.MOVEMENTS) || sheet.owner() == Sheet.Owner.EDITION);
    }

    /** "Nothing changed" is said by a person (ว 1353 note 1). */
    private static void mustBeAPersonsAnswer(List<RowEdit> edits, Actor by) {
        if (by.role() == Role.SYSTEM
                && edits.stream().anyMatch(edit -> edit.sheet().equals(MonthlyMenus.ANSWER))) {
            throw new Refused("refused.record.no-change");
        }
    }

    private static void mustBelong(RecordKey key, Sheet sheet) {
        if (!EntryItems.sheets(key.item()).contains(sheet)) {
            throw new IllegalArgumentException("no sheet " + sheet.key() + " in item " + key.item());
        }
    }
}
