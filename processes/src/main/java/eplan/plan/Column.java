package eplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A column of a {@link Sheet}: what people fill in, and of what kind. Amounts are baht to the satang.
 *
 * @param key the database column, and the last part of message keys and field ids
 * @param longest characters of texts; 0 for other kinds
 * @param required must be there before the record can be complete
 * @param given filled by the system; people only read it
 * @param choices the codes one may choose from; empty for other kinds
 */
public record Column<T>(
        String key, Class<T> type, Kind kind, int longest, boolean required, boolean given, List<String> choices) {

    /** How a value is typed, shown and written to a spreadsheet. */
    public enum Kind {
        TEXT,
        AMOUNT,
        COUNT,
        DATE,
        /** One of fixed codes. */
        CHOICE,
        /** The id of another row, such as a budget line; typed by its code. */
        REFERENCE,
        YES_NO
    }

    static Column<String> text(String key, int longest) {
        return new Column<>(key, String.class, Kind.TEXT, longest, false, false, List.of());
    }

    static Column<BigDecimal> amount(String key) {
        return new Column<>(key, BigDecimal.class, Kind.AMOUNT, 0, false, false, List.of());
    }

    static Column<Integer> count(String key) {
        return new Column<>(key, Integer.class, Kind.COUNT, 0, false, false, List.of());
    }

    static Column<LocalDate> date(String key) {
        return new Column<>(key, LocalDate.class, Kind.DATE, 0, false, false, List.of());
    }

    static Column<String> choice(String key, List<String> codes) {
        return new Column<>(key, String.class, Kind.CHOICE, 40, false, false, List.copyOf(codes));
    }

    static Column<Long> reference(String key) {
        return new Column<>(key, Long.class, Kind.REFERENCE, 0, false, false, List.of());
    }

    static Column<Boolean> yesNo(String key) {
        return new Column<>(key, Boolean.class, Kind.YES_NO, 0, false, false, List.of());
    }

    Column<T> must() {
        return new Column<>(key, type, kind, longest, true, given, choices);
    }

    Column<T> fromSystem() {
        return new Column<>(key, type, kind, longest, required, true, choices);
    }
}
