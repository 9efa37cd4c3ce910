package eplan.ui.filters;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A filter as one compact field: what it filters by, then the choice. Stands out while it narrows the list. Reports
 * only what the person chooses, never what {@link #show} sets.
 */
public final class FilterSelect<T> extends Select<T> {
    private static final long serialVersionUID = 1L;

    public FilterSelect(String label, Function<T, String> text, Consumer<@Nullable T> chosen) {
        addClassName("filter");
        setAriaLabel(label);
        setPrefixComponent(new Span(label));
        setItemLabelGenerator(item -> item == null ? getEmptySelectionCaption() : text.apply(item));
        addValueChangeListener(change -> {
            setClassName("on", change.getValue() != null && isEmptySelectionAllowed());
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** Nothing chosen is a choice, said in these words. */
    public FilterSelect<T> orAny(String caption) {
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(caption);
        return this;
    }

    public FilterSelect<T> choices(List<T> items) {
        T value = getValue();
        setItems(items);
        show(value);
        return this;
    }

    /** Shows a choice that the URL holds; one that is not among the choices shows as none. */
    public void show(@Nullable T value) {
        boolean known = value != null && getListDataView().contains(value);
        if (known) {
            setValue(value);
        } else {
            clear();
        }
    }
}
