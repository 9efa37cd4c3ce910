package eplan.integration.spreadsheets;

import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes CSV as RFC 4180 has it, with the byte order mark by which spreadsheet programs know UTF-8. */
final class CsvWriter {

    private CsvWriter() {}

    static byte[] write(Table table, List<Map<String, Object>> rows) {
        List<Heading> headings = table.headings();
        StringWriter out = new StringWriter();
        out.write(CsvText.BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(headings.stream().map(Heading::text).toList());
            for (Map<String, Object> row : rows) {
                csv.printRecord(headings.stream()
                        .map(heading -> text(row.get(heading.key())))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (value) {
            case BigDecimal amount -> amount.toPlainString();
            case Number number -> number.toString();
            case LocalDate day -> day.toString();
            default -> FormulaGuard.guarded(value.toString());
        };
    }
}
