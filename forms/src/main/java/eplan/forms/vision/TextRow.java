package eplan.forms.vision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A numbered row of one line: a mission, or a guideline. */
final class TextRow extends Row {
    private static final long serialVersionUID = 1L;

    private final LineField text;
    private final Span number = new Span();
    private final transient IntFunction<String> numbered;
    private final transient IntFunction<String> named;
    private final transient IntFunction<String> ids;
    private int index;
    /** Of a guideline that is kept; null for a new row, and for missions. */
    private @Nullable Long id;

    /** @param numbered what stands before the row; @param named its name for those who hear it; @param ids its field's id */
    TextRow(
            String placeholder,
            Runnable changed,
            IntFunction<String> numbered,
            IntFunction<String> named,
            IntFunction<String> ids) {
        this.numbered = numbered;
        this.named = named;
        this.ids = ids;
        text = new LineField(placeholder, changed);
        addClassName("text-row");
        number.addClassName("row-number");
        number.getElement().setAttribute("aria-hidden", "true");
        add(number, text);
    }

    /** Enter makes the next row, and pasted lines become rows. */
    void continuedBy(Rows<TextRow> rows, Runnable changed) {
        text.onEnter(() -> {
            rows.below(this).focus();
            changed.run();
        });
        text.onPaste(lines -> {
            TextRow last = this;
            for (String line : lines) {
                last = rows.below(last);
                last.text.setValue(line);
            }
            last.focus();
        });
    }

    String value() {
        return text.getValue();
    }

    void value(String value) {
        text.setValue(value);
    }

    /** Whether it shows what has that id, or, when either has none yet, those words. */
    boolean shows(@Nullable Long other, String words) {
        return id == null || other == null ? value().strip().equals(words) : id.equals(other);
    }

    @Nullable
    Long id() {
        return id;
    }

    void id(@Nullable Long kept) {
        id = kept;
    }

    @Override
    void place(int place) {
        index = place;
        number.setText(numbered.apply(place));
        text.setAriaLabel(named.apply(place));
    }

    @Override
    void focus() {
        text.focus();
    }

    @Override
    void readOnly(boolean readOnly) {
        text.setReadOnly(readOnly);
        getClassNames().set("look", readOnly);
    }

    @Override
    void mark(Map<String, String> errors) {
        @Nullable String error = errors.get(ids.apply(index));
        text.mark(error == null ? "" : error);
    }

    @Override
    boolean focusField(String field) {
        boolean here = field.equals(ids.apply(index));
        if (here) {
            text.focus();
        }
        return here;
    }

    @Override
    void tools(Div buttons) {
        add(buttons);
    }
}
