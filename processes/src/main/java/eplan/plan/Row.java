package eplan.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet.
 *
 * @param id stays over all changes; 0 for a row that is not kept yet
 * @param values by column key; what is empty is absent
 */
public record Row(long id, Map<String, Object> values) {

    /** A row that is not kept yet. */
    public static final Row NEW = new Row(0, Map.of());

    public Row {
        values = Collections.unmodifiableMap(new HashMap<>(values));
    }

    public <T> @Nullable T get(Column<T> column) {
        Object value = values.get(column.key());
        return value == null ? null : column.type().cast(value);
    }

    /** The amount, 0.00 where none is. */
    public BigDecimal amount(Column<BigDecimal> column) {
        BigDecimal amount = get(column);
        return amount == null ? BigDecimal.ZERO.setScale(2) : amount;
    }

    /** The text, empty where none is. */
    public String text(Column<String> column) {
        String text = get(column);
        return text == null ? "" : text;
    }

    /** The same row with one value changed; null empties it. */
    public <T> Row with(Column<T> column, @Nullable T value) {
        return withValue(column, value);
    }

    /** The same of a column whose type is not known here. @throws ClassCastException when the value is of another type */
    public Row withValue(Column<?> column, @Nullable Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        if (value == null) {
            changed.remove(column.key());
        } else {
            changed.put(column.key(), column.type().cast(value));
        }
        return new Row(id, changed);
    }

    Row withId(long newId) {
        return new Row(newId, values);
    }
}
