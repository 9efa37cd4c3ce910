package eplan.ui.ladder;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A choice inside a row, named for who cannot see the row. Reports what the person chooses, never what is set. */
final class RowSelect<T> extends Select<T> {
    private static final long serialVersionUID = 1L;

    RowSelect(String label, Function<T, String> text, Runnable changed) {
        setAriaLabel(label);
        setItemLabelGenerator(item -> item == null ? getEmptySelectionCaption() : text.apply(item));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** Nothing chosen is a choice, said in these words. */
    RowSelect<T> orAny(String caption) {
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(caption);
        return this;
    }

    RowSelect<T> choices(List<T> items) {
        setItems(items);
        return this;
    }

    void show(@Nullable T value) {
        if (value == null) {
            clear();
        } else {
            setValue(value);
        }
    }

    /** Of a field that always has a value. */
    T chosen() {
        return Objects.requireNonNull(getValue());
    }
}
