package eplan.testing;

import eplan.plan.Spreadsheets;
import eplan.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Spreadsheets as lines of text with tabs between the cells: the headings (or their keys), then the rows. */
class SpreadsheetsInMemory implements Spreadsheets {

    private static final String TAB = "\t";

    @Override
    public byte[] template(Table table) {
        return file(table, table.examples());
    }

    @Override
    public byte[] xlsx(Table table, List<Map<String, Object>> rows) {
        return file(table, rows);
    }

    @Override
    public byte[] csv(Table table, List<Map<String, Object>> rows) {
        return file(table, rows);
    }

    private static byte[] file(Table table, List<Map<String, Object>> rows) {
        Stream<String> headings =
                Stream.of(table.headings().stream().map(Heading::text).collect(Collectors.joining(TAB)));
        Stream<String> lines = rows.stream().map(row -> line(table, row));
        return Stream.concat(headings, lines).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Table table, Map<String, Object> row) {
        return table.headings().stream()
                .map(heading -> Objects.toString(row.get(heading.key()), ""))
                .collect(Collectors.joining(TAB));
    }

    @Override
    public List<Line> read(byte[] file, String fileName, Table table) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty()) {
            throw new Refused("refused.sheet.empty");
        }
        List<String> keys = Stream.of(lines.getFirst().split(TAB))
                .map(text -> key(table, text))
                .toList();
        return IntStream.range(1, lines.size())
                .mapToObj(i -> new Line(i + 1, cells(keys, lines.get(i).split(TAB))))
                .toList();
    }

    private static String key(Table table, String text) {
        return table.headings().stream()
                .filter(heading -> heading.text().equals(text) || heading.key().equals(text))
                .map(Heading::key)
                .findFirst()
                .orElseThrow(() -> new Refused("refused.sheet.heading-unknown", text));
    }

    private static Map<String, @Nullable String> cells(List<String> keys, String[] texts) {
        Map<String, @Nullable String> cells = new HashMap<>();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isBlank()) {
                cells.put(keys.get(i), texts[i]);
            }
        }
        return cells;
    }
}
