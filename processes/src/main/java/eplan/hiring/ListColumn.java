package eplan.hiring;

import eplan.plan.Column.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link HiringSheets#list}, with what it has of each line.
 *
 * @param key its heading is under text key {@code hiring.column.<key>}
 */
record ListColumn<T>(String key, Kind kind, Value<T> value) {

    /** The cell stays empty where there is nothing. */
    @FunctionalInterface
    interface Value<T> {
        @Nullable
        Object of(T line);
    }

    static <T> ListColumn<T> text(String key, Value<T> value) {
        return new ListColumn<>(key, Kind.TEXT, value);
    }

    static <T> ListColumn<T> date(String key, Value<T> value) {
        return new ListColumn<>(key, Kind.DATE, value);
    }

    static <T> ListColumn<T> count(String key, Value<T> value) {
        return new ListColumn<>(key, Kind.COUNT, value);
    }

    /** Baht or points. */
    static <T> ListColumn<T> amount(String key, Value<T> value) {
        return new ListColumn<>(key, Kind.AMOUNT, value);
    }
}
