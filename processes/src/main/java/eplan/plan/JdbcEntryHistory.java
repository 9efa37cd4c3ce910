package eplan.plan;

import eplan.people.Access;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class JdbcEntryHistory implements EntryHistory {

    private final Access access;
    private final RecordTable records;
    private final HistoryTable table;

    JdbcEntryHistory(Access access, RecordTable records, HistoryTable table) {
        this.access = access;
        this.records = records;
        this.table = table;
    }

    @Override
    public List<Change> of(RecordKey key, int limit) {
        access.seeLao(key.lao());
        return records.find(key)
                .map(record -> table.latest(record.id(), EditionActs.told(key.item()), limit))
                .orElse(List.of());
    }

    @Override
    public List<Change> ofRow(RecordKey key, Sheet sheet, long row) {
        access.seeLao(key.lao());
        mustBeAmong(EntryItems.sheets(key.item()), key, sheet);
        return records.find(key)
                .map(record -> table.ofRow(record.id(), sheet, row))
                .orElse(List.of());
    }

    @Override
    public List<Version> versions(RecordKey key) {
        access.seeLao(key.lao());
        return records.find(key).map(record -> table.versions(record.id())).orElse(List.of());
    }

    @Override
    public List<Row> rowsAt(RecordKey key, Sheet sheet, long version) {
        access.seeLao(key.lao());
        mustBeAmong(EntryHistory.sheets(key.item()), key, sheet);
        Map<Long, Row> rows = new LinkedHashMap<>();
        records.find(key)
                .map(record -> table.until(record.id(), sheet, version))
                .orElse(List.of())
                .forEach(change -> replay(change, rows));
        return List.copyOf(rows.values());
    }

    private static void replay(Change change, Map<Long, Row> rows) {
        if (change.act() == Act.REMOVED) {
            rows.remove(change.row());
            return;
        }
        Row row = rows.getOrDefault(change.row(), new Row(change.row(), Map.of()));
        for (Column<?> column : change.columns()) {
            row = row.withValue(column, change.after().get(column));
        }
        rows.put(change.row(), row);
    }

    private static void mustBeAmong(List<Sheet> sheets, RecordKey key, Sheet sheet) {
        if (!sheets.contains(sheet)) {
            throw new IllegalArgumentException("no history of sheet " + sheet.key() + " in item " + key.item());
        }
    }
}
