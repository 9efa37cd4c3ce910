package eplan.ui.filters;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.shared.BuddhistDates;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A search field that reports a moment after the last key; Thai digits count as Arabic ones. */
public final class FilterText extends TextField {
    private static final long serialVersionUID = 1L;

    private static final int PAUSE_MS = 400;
    private static final int LONGEST = 80;

    public FilterText(String placeholder, Consumer<@Nullable String> typed) {
        addClassName("filter-text");
        setPlaceholder(placeholder);
        setAriaLabel(placeholder);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setMaxLength(LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MS);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(searchable(change.getValue()));
            }
        });
    }

    /** Shows what the URL holds, unless that is what the field says already (the cursor stays where it is). */
    public void show(@Nullable String text) {
        if (!Objects.equals(text, searchable(getValue()))) {
            setValue(Objects.requireNonNullElse(text, ""));
        }
    }

    /** What to look for, or null for anything. */
    public @Nullable String searched() {
        return searchable(getValue());
    }

    private static @Nullable String searchable(String typed) {
        String text = BuddhistDates.arabicDigits(typed).strip();
        return text.isEmpty() ? null : text;
    }
}
