package eplan.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Port: spreadsheet files, written and read outside ({@code eplan.integration.spreadsheets}); knows no rule of any item. */
public interface Spreadsheets {

    /** No honest upload is larger, in bytes. */
    int LARGEST = 10 * 1024 * 1024;

    /** No LAO has more rows than this in one table. */
    int MOST_ROWS = 5_000;

    /** An XLSX template: headings, lists to choose from, example rows, and on a sheet of its own what it is made for. */
    byte[] template(Table table);

    /** XLSX of rows; values are {@link String}, {@link java.math.BigDecimal}, {@link Integer} or {@link java.time.LocalDate}. */
    byte[] xlsx(Table table, List<Map<String, Object>> rows);

    /** CSV (UTF-8 with byte order mark) of rows. */
    byte[] csv(Table table, List<Map<String, Object>> rows);

    /**
     * Reads an XLSX made from the template, or a CSV with the same headings. No formula is evaluated.
     *
     * @param fileName says nothing about what the content is: that is looked at
     * @throws eplan.shared.Refused with what is wrong and where: no such file type, macros, formulas, merged cells, hidden
     *     sheets, another version of the template, another LAO's, too large, too many rows, unknown or missing headings
     */
    List<Line> read(byte[] file, String fileName, Table table);

    /**
     * What a file is made for.
     *
     * @param title of the sheet
     * @param template which template, such as {@code projects}
     * @param version of the template; files of another version are refused
     * @param about for whom it was made, such as the LAO's name: label to value, shown in the file
     * @param owner what must be the same when it comes back, such as {@code 2554/LAO-000123/three-year-plan}
     */
    record Table(
            String title,
            String template,
            int version,
            Map<String, String> about,
            String owner,
            List<Heading> headings,
            List<Map<String, Object>> examples,
            Words words) {}

    /** @param choices what one may choose from, as people read it; empty when it is free */
    record Heading(String key, String text, Column.Kind kind, boolean required, List<String> choices) {}

    /** What the file itself says, in the language of the person: names of its further sheets and the marks of its parts. */
    record Words(String about, String choices, String template, String version, String owner, String example) {}

    /**
     * One row of the file.
     *
     * @param number as the spreadsheet counts it, from 1
     * @param cells by heading's key, as text: plain decimals for numbers, ISO dates for dates; empty cells are absent
     */
    record Line(int number, Map<String, @Nullable String> cells) {}
}
