package eplan.forms.vision;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** One line of text that grows when it is long. Enter goes on to the next; several lines pasted at once become several. */
final class LineField extends TextArea {
    private static final long serialVersionUID = 1L;

    private static final int PAUSE_MS = 800;
    private static final String ENTER =
            "event.key === 'Enter' && !event.shiftKey && !event.isComposing && (event.preventDefault(), true)";

    private transient Consumer<List<String>> pasted = lines -> {};

    LineField(String placeholder, Runnable changed) {
        setPlaceholder(placeholder);
        setMinRows(1);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MS);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                split(change.getValue());
                changed.run();
            }
        });
    }

    /** What Enter does. */
    void onEnter(Runnable next) {
        getElement().addEventListener("keydown", press -> next.run()).setFilter(ENTER);
    }

    /** Takes the lines after the first. */
    void onPaste(Consumer<List<String>> rest) {
        pasted = rest;
    }

    private void split(String typed) {
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > 1) {
            setValue(lines.getFirst());
            pasted.accept(lines.subList(1, lines.size()));
        }
    }

    void mark(String error) {
        setErrorMessage(error);
        setInvalid(!error.isEmpty());
    }
}
