package eplan.plan;

import eplan.people.Access;
import eplan.plan.EntrySheets.Option;
import eplan.plan.EntrySheets.RowEdit;
import eplan.shared.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CheckedSheetImport implements SheetImport {

    /** Where a name is given once only; elsewhere, as among payments, every row of a file is a new one. */
    private static final Set<Sheet> NAMED_ONCE =
            Set.of(Projects.SHEET, Ordinances.LINES, Closings.OUTCOMES, MonthlyMenus.SPECIAL_GRANTS);

    private final Access access;
    private final RecordTable records;
    private final SheetTable table;
    private final SheetOwners owners;
    private final SheetOptions options;

    CheckedSheetImport(Access access, RecordTable records, SheetTable table, SheetOwners owners, SheetOptions options) {
        this.access = access;
        this.records = records;
        this.table = table;
        this.owners = owners;
        this.options = options;
    }

    @Override
    @Transactional(readOnly = true)
    public Plan plan(RecordKey key, Sheet sheet, List<Spreadsheets.Line> lines) {
        access.recordFor(key.lao());
        mustHaveRows(key, sheet);
        if (lines.size() > Spreadsheets.MOST_ROWS) {
            throw new Refused("refused.sheet.too-many-rows", Spreadsheets.MOST_ROWS, lines.size());
        }
        Reading reading = new Reading(sheet, options.of(key, sheet));
        boolean unique = NAMED_ONCE.contains(sheet);
        Map<Object, Row> named = unique ? named(key, sheet) : Map.of();
        Set<Object> met = new HashSet<>();
        for (Spreadsheets.Line line : lines) {
            Row typed = reading.row(Row.NEW, SheetImport.cells(line), line.number());
            Object name = typed.get(sheet.naming());
            Object comparable = name instanceof String text ? Texts.comparable(text) : name;
            if (unique && comparable != null && !met.add(comparable)) {
                reading.refuse(line.number(), sheet.naming(), String.valueOf(name), "refused.value.twice");
            }
            Row kept = comparable == null ? null : named.get(comparable);
            reading.keep(kept == null ? Row.NEW : kept, kept == null ? typed : over(kept, typed, sheet));
        }
        return reading.plan();
    }

    private Map<Object, Row> named(RecordKey key, Sheet sheet) {
        Map<Object, Row> named = new HashMap<>();
        records.find(key)
                .flatMap(record -> owners.toRead(sheet, record.id()))
                .ifPresent(owner -> table.all(sheet, owner).forEach(row -> {
                    Object name = row.get(sheet.naming());
                    if (name != null) {
                        named.putIfAbsent(name instanceof String text ? Texts.comparable(text) : name, row);
                    }
                }));
        return named;
    }

    private static Row over(Row kept, Row typed, Sheet sheet) {
        Row merged = kept;
        for (Column<?> column : sheet.columns()) {
            Object value = typed.get(column);
            if (value != null) {
                merged = merged.withValue(column, value);
            }
        }
        return merged;
    }

    @Override
    @Transactional(readOnly = true)
    public Plan paste(RecordKey key, Sheet sheet, List<List<String>> cells, List<Row> below, Column<?> from) {
        access.recordFor(key.lao());
        mustHaveRows(key, sheet);
        if (cells.size() > Spreadsheets.MOST_ROWS) {
            throw new Refused("refused.sheet.too-many-rows", Spreadsheets.MOST_ROWS, cells.size());
        }
        List<Column<?>> columns = sheet.typed();
        int first = columns.indexOf(from);
        Reading reading = new Reading(sheet, options.of(key, sheet));
        for (int i = 0; i < cells.size(); i++) {
            Row before = i < below.size() ? below.get(i) : Row.NEW;
            Map<String, String> typed = new HashMap<>();
            for (int j = 0; j < cells.get(i).size(); j++) {
                String text = cells.get(i).get(j);
                if (first + j < columns.size()) {
                    typed.put(columns.get(first + j).key(), text);
                } else if (!text.isBlank()) {
                    reading.refuse(i + 1, columns.getLast(), text, "refused.paste.beyond");
                }
            }
            reading.keep(before, reading.row(before, typed, i + 1));
        }
        return reading.plan();
    }

    private static void mustHaveRows(RecordKey key, Sheet sheet) {
        if (sheet.single() || !EntryItems.sheets(key.item()).contains(sheet)) {
            throw new IllegalArgumentException("no rows to import into " + sheet.key() + " of " + key.item());
        }
    }

    /** Cells read so far, and what could not be. */
    private static final class Reading {
        private final Sheet sheet;
        private final Map<String, List<Option>> options;
        private final List<RowEdit> edits = new ArrayList<>();
        private final List<CellError> errors = new ArrayList<>();

        Reading(Sheet sheet, Map<String, List<Option>> options) {
            this.sheet = sheet;
            this.options = options;
        }

        Row row(Row before, Map<String, String> typed, int number) {
            Row row = before;
            for (Column<?> column : sheet.columns()) {
                String text = typed.get(column.key());
                if (text == null || column.given()) {
                    continue;
                }
                try {
                    row = row.withValue(
                            column, SheetValues.read(column, text, options.getOrDefault(column.key(), List.of())));
                } catch (Refused no) {
                    errors.add(new CellError(number, column.key(), text, no.key(), no.params()));
                }
            }
            boolean follows = sheet.equals(Projects.SHEET) && row.get(Projects.STRATEGY) == null;
            return follows ? Projects.withStrategy(row, options) : row;
        }

        void refuse(int number, Column<?> column, String value, String key) {
            errors.add(new CellError(number, column.key(), value, key, List.of()));
        }

        void keep(Row before, Row after) {
            if (!after.values().equals(before.values())) {
                edits.add(new RowEdit(sheet, before, after));
            }
        }

        Plan plan() {
            int added =
                    (int) edits.stream().filter(edit -> edit.before().id() == 0).count();
            return new Plan(List.copyOf(edits), List.copyOf(errors), added, edits.size() - added);
        }
    }
}
