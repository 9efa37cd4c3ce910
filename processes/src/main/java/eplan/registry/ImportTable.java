package eplan.registry;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of an imported file under the columns it names; cells are stripped of surrounding space. */
final class ImportTable {

    /** More than six times the LAOs of the nation. */
    static final int MOST_ROWS = 50_000;

    /** One row; {@code number} as a spreadsheet counts. A column that the file lacks is missing in {@code cells}. */
    record Row(int number, Map<ImportColumn, String> cells) {}

    private final Map<ImportColumn, Integer> positions = new EnumMap<>(ImportColumn.class);
    private final Map<ImportColumn, String> headers = new EnumMap<>(ImportColumn.class);
    private final List<Row> rows = new ArrayList<>();
    private final Problems problems;
    private int lastRow;

    private ImportTable(Problems problems) {
        this.problems = problems;
    }

    /** Splits the text into rows; empty when header or quoting are such that no row can be trusted. */
    static Optional<ImportTable> parse(String text, Problems problems) {
        ImportTable table = new ImportTable(problems);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return table.read(parser.iterator()) ? Optional.of(table) : Optional.empty();
        } catch (UncheckedIOException broken) {
            problems.cell(table.lastRow + 1, null, null, "import.row.quotes");
        } catch (IOException broken) {
            problems.file("import.file.binary");
        }
        return Optional.empty();
    }

    /** Whichever of comma and semicolon the header has more of. */
    static char delimiter(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        return semicolons > header.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    private boolean read(Iterator<CSVRecord> records) {
        CSVRecord header = nextFilled(records);
        if (header == null) {
            problems.file("import.file.empty");
            return false;
        }
        if (!readHeader(header)) {
            return false;
        }
        while (records.hasNext()) {
            CSVRecord row = next(records);
            if (!blank(row)) {
                readRow(row, header.size());
            }
            if (rows.size() > MOST_ROWS) {
                problems.file("import.file.tooManyRows", MOST_ROWS);
                return false;
            }
        }
        if (rows.isEmpty() && problems.none()) {
            problems.file("import.file.empty");
        }
        return true;
    }

    private @Nullable CSVRecord nextFilled(Iterator<CSVRecord> records) {
        while (records.hasNext()) {
            CSVRecord row = next(records);
            if (!blank(row)) {
                return row;
            }
        }
        return null;
    }

    private CSVRecord next(Iterator<CSVRecord> records) {
        CSVRecord row = records.next();
        lastRow = (int) row.getRecordNumber();
        return row;
    }

    private static boolean blank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    private boolean readHeader(CSVRecord header) {
        int number = (int) header.getRecordNumber();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip();
            Optional<ImportColumn> column = ImportColumn.of(name);
            if (column.isEmpty()) {
                problems.cell(number, name, name, "import.column.unknown");
            } else if (positions.putIfAbsent(column.get(), i) != null) {
                problems.cell(number, name, name, "import.column.twice");
            } else {
                headers.put(column.get(), name);
            }
        }
        Arrays.stream(ImportColumn.values())
                .filter(column -> column.required() && !positions.containsKey(column))
                .forEach(column -> problems.cell(number, column.mainName(), null, "import.column.missing"));
        return problems.none();
    }

    private void readRow(CSVRecord row, int columns) {
        int number = (int) row.getRecordNumber();
        if (row.size() != columns) {
            problems.cell(number, null, null, "import.row.cells", columns, row.size());
            rows.add(new Row(number, Map.of()));
            return;
        }
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        positions.forEach((column, at) -> cells.put(column, row.get(at).strip()));
        rows.add(new Row(number, cells));
    }

    /** All rows that are not empty; a row of the wrong length has no cells. */
    List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** What the file itself calls the column. */
    String header(ImportColumn column) {
        return headers.getOrDefault(column, column.mainName());
    }
}
