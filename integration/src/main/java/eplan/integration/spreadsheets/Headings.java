package eplan.integration.spreadsheets;

import eplan.plan.Spreadsheets.Heading;
import eplan.plan.Spreadsheets.Table;
import eplan.shared.Refused;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds what: told by the headings' texts, in any order. */
final class Headings {

    /** Behind headings of what must be filled. */
    static final String REQUIRED_MARK = " *";

    private static final Pattern MARK_AT_END = Pattern.compile("\\s*\\*$");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<Integer, String> keys = new HashMap<>();

    private Headings() {}

    /** @param texts of the heading row, by column from 0 */
    static Headings of(Map<Integer, String> texts, Table table) {
        if (texts.isEmpty()) {
            throw new Refused("refused.sheet.no-headings");
        }
        Headings headings = new Headings();
        texts.forEach((column, text) -> headings.add(column, text, table));
        table.headings().stream()
                .filter(heading -> heading.required() && !headings.keys.containsValue(heading.key()))
                .findFirst()
                .ifPresent(heading -> {
                    throw new Refused("refused.sheet.heading-missing", heading.text());
                });
        return headings;
    }

    private void add(int column, String text, Table table) {
        Heading heading = table.headings().stream()
                .filter(known -> plain(known.text()).equals(plain(text)))
                .findFirst()
                .orElseThrow(() -> new Refused("refused.sheet.heading-unknown", CellText.quoted(text)));
        if (keys.containsValue(heading.key())) {
            throw new Refused("refused.sheet.heading-twice", heading.text());
        }
        keys.put(column, heading.key());
    }

    private static String plain(String text) {
        String clean = SPACE.matcher(CellText.clean(text)).replaceAll(" ");
        return MARK_AT_END.matcher(clean).replaceFirst("");
    }

    /**
     * The cells of one row by heading's key.
     *
     * @param row its number, from 1
     * @param texts what is filled, by column from 0
     */
    Map<String, @Nullable String> cells(int row, Map<Integer, String> texts) {
        Map<String, @Nullable String> cells = new LinkedHashMap<>();
        texts.forEach((column, text) -> {
            String key = keys.get(column);
            if (key == null) {
                throw new Refused("refused.sheet.no-heading", CellReference.convertNumToColString(column) + row);
            }
            cells.put(key, text);
        });
        return cells;
    }
}
