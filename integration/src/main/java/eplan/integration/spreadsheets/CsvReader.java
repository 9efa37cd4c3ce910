package eplan.integration.spreadsheets;

import eplan.plan.Spreadsheets.Line;
import eplan.plan.Spreadsheets.Table;
import eplan.shared.Refused;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV with the template's headings; rows are numbered as a spreadsheet program shows them. */
final class CsvReader {

    /** Among the first characters is the heading row. */
    private static final int HEAD = 8 * 1024;

    private static final int MOST_CELLS = 1_000_000;
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final Iterator<CSVRecord> records;
    private int last;

    private CsvReader(Iterator<CSVRecord> records) {
        this.records = records;
    }

    static List<Line> read(String text, Table table) {
        char delimiter = delimiter(text);
        if (count(text, delimiter) > MOST_CELLS) {
            throw new Refused("refused.sheet.cells", MOST_CELLS);
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            return new CsvReader(parser.iterator()).lines(table);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    /** Whichever the heading row has most of, outside quotes. */
    static char delimiter(String text) {
        String unquoted = text.substring(0, Math.min(text.length(), HEAD)).replaceAll("\"[^\"]*\"", "");
        String head =
                unquoted.lines().filter(line -> !line.isEmpty()).findFirst().orElse("");
        char most = ',';
        for (char delimiter : DELIMITERS) {
            if (count(head, delimiter) > count(head, most)) {
                most = delimiter;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private List<Line> lines(Table table) {
        try {
            Headings headings = Headings.of(headingRow(), table);
            Lines lines = new Lines();
            while (records.hasNext()) {
                Map<Integer, String> texts = next();
                lines.add(last, headings.cells(last, texts));
            }
            return lines.all();
        } catch (UncheckedIOException unbalanced) {
            throw new Refused("refused.sheet.quotes", Integer.toString(last + 1));
        }
    }

    private Map<Integer, String> headingRow() {
        while (records.hasNext()) {
            Map<Integer, String> texts = next();
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        throw new Refused("refused.sheet.empty");
    }

    /** What is filled of the next row, by column from 0. */
    private Map<Integer, String> next() {
        CSVRecord row = records.next();
        last = Math.toIntExact(row.getRecordNumber());
        Map<Integer, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String text = CellText.clean(FormulaGuard.unguarded(CellText.clean(row.get(i))));
            if (!text.isEmpty()) {
                texts.put(i, text);
            }
        }
        return texts;
    }
}
