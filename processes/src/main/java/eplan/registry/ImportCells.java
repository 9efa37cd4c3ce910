package eplan.registry;

import eplan.shared.BuddhistDates;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one imported row, checked for their form alone. Remembers whether anything was refused. */
final class ImportCells {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]{0,31}");
    private static final Pattern PHONE =
            Pattern.compile("0[0-9 ,-]{6,30}(\\s?(#|\\p{L}[\\p{L}\\p{M}]*\\.?) ?\\d{1,5})?");
    private static final Pattern FORMULA = Pattern.compile("[=+@-].*", Pattern.DOTALL);
    private static final int LONGEST_TEXT = 200;

    private final ImportTable table;
    private final ImportTable.Row row;
    private final Problems problems;
    private final Set<ImportColumn> refused = EnumSet.noneOf(ImportColumn.class);

    ImportCells(ImportTable table, ImportTable.Row row, Problems problems) {
        this.table = table;
        this.row = row;
        this.problems = problems;
        row.cells().keySet().forEach(this::refuseFormula);
    }

    /** A spreadsheet that opens the file, or an export of ours, would run it. */
    private void refuseFormula(ImportColumn column) {
        if (FORMULA.matcher(cell(column)).matches()) {
            refuse(column, "import.cell.formula");
        }
    }

    boolean right() {
        return refused.isEmpty();
    }

    int number() {
        return row.number();
    }

    /** One reason a cell is enough. */
    void refuse(ImportColumn column, String key, Object... params) {
        if (refused.add(column)) {
            problems.cell(row.number(), table.header(column), row.cells().get(column), key, params);
        }
    }

    boolean has(ImportColumn column) {
        return row.cells().containsKey(column);
    }

    /** Empty also where the file has no such column. */
    String cell(ImportColumn column) {
        return row.cells().getOrDefault(column, "");
    }

    /** With Arabic digits. */
    String digits(ImportColumn column) {
        return BuddhistDates.arabicDigits(cell(column));
    }

    boolean missing(ImportColumn column) {
        boolean missing = cell(column).isEmpty();
        if (missing) {
            refuse(column, "import.cell.empty");
        }
        return missing;
    }

    /** A code that is not among {@code seen}, to which it is added; null when the cell is empty. */
    @Nullable
    String code(ImportColumn column, Set<String> seen) {
        String code = digits(column);
        if (code.isEmpty()) {
            return null;
        }
        if (!CODE.matcher(code).matches()) {
            refuse(column, "import.code.form");
        } else if (!seen.add(code)) {
            refuse(column, "import.code.twice");
        }
        return code;
    }

    /** Null where the file has no such column. */
    @Nullable
    String text(ImportColumn column) {
        String text = row.cells().get(column);
        if (text != null && text.length() > LONGEST_TEXT) {
            refuse(column, "import.cell.tooLong", LONGEST_TEXT);
        }
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** Null where the file has no such column. */
    @Nullable
    String phone() {
        if (!has(ImportColumn.PHONE)) {
            return null;
        }
        String digits = digits(ImportColumn.PHONE);
        if (!digits.isEmpty() && !PHONE.matcher(digits).matches()) {
            refuse(ImportColumn.PHONE, "import.phone.form");
        }
        return digits;
    }
}
