package eplan.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The columns of an imported file; their names in Thai and English are in {@code import-columns.csv}. */
enum ImportColumn {
    CODE,
    NEW_CODE,
    TYPE,
    NAME,
    PROVINCE,
    DISTRICT,
    SIZE,
    CLERK,
    PHONE,
    FROM;

    private static final Map<ImportColumn, CSVRecord> ROWS = CsvResource.read("import-columns.csv").stream()
            .collect(Collectors.toMap(row -> valueOf(row.get("column")), row -> row));

    /** The column that a file heads with {@code header}. */
    static Optional<ImportColumn> of(String header) {
        String wanted = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.names().contains(wanted))
                .findFirst();
    }

    boolean required() {
        return field("required").equals("yes");
    }

    /** Its English name, which files made by programs use. */
    String mainName() {
        return names().getFirst();
    }

    private List<String> names() {
        return Arrays.asList(field("names").split("\\|"));
    }

    private String field(String name) {
        CSVRecord row = ROWS.get(this);
        if (row == null) {
            throw new IllegalStateException("import-columns.csv lacks " + this);
        }
        return row.get(name);
    }
}
