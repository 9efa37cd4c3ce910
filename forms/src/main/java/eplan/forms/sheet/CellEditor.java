package eplan.forms.sheet;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.forms.draft.Say;
import eplan.plan.Column;
import eplan.plan.EntrySheets.Option;
import eplan.plan.SheetValues;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One field for one column: shows a value, reads what is typed, and says what is wrong with it without losing it. */
final class CellEditor {

    private final Column<?> column;
    private final Component component;
    private final Supplier<List<Option>> options;
    private Consumer<@Nullable Object> changed = value -> {};
    private boolean unread;

    private CellEditor(Column<?> column, Component component, Supplier<List<Option>> options) {
        this.column = column;
        this.component = component;
        this.options = options;
    }

    /** @param inGrid in a cell of a grid, where there is one line of room */
    static CellEditor of(Column<?> column, String label, Supplier<List<Option>> options, boolean inGrid) {
        Component component = CellFields.of(column, label, options.get(), inGrid);
        CellEditor editor = new CellEditor(column, component, options);
        editor.listen();
        return editor;
    }

    private void listen() {
        ((AbstractField<?, ?>) component).addValueChangeListener(change -> {
            if (change.isFromClient()) {
                read();
            }
        });
        if (component instanceof BuddhistDatePicker date) {
            // what was no date before and is none now is no change of the value
            date.addValidationStatusChangeListener(status -> {
                if (date.unreadable()) {
                    read();
                }
            });
        }
    }

    private @Nullable LocalDate day(BuddhistDatePicker date) {
        if (date.unreadable()) {
            throw new Refused("refused.value.date", "…");
        }
        return date.getValue();
    }

    /** Takes what is typed, to be kept; says what is wrong with it when it cannot be read. */
    void read() {
        try {
            Object value = typed();
            unread = false;
            say("");
            changed.accept(value);
        } catch (Refused no) {
            unread = true;
            say(Say.text(no.key(), no.params().toArray()));
        }
    }

    private @Nullable Object typed() {
        return switch (component) {
            case BuddhistDatePicker date -> day(date);
            case Checkbox box -> box.getValue() ? Boolean.TRUE : null;
            case ComboBox<?> box -> box.getValue() instanceof Option option ? (Object) option.id() : box.getValue();
            case TextField field -> SheetValues.read(column, field.getValue(), options.get());
            case TextArea area -> SheetValues.read(column, area.getValue(), options.get());
            default -> throw new IllegalStateException();
        };
    }

    /** What to do when the person has changed it to something readable; null for nothing. */
    void onChange(Consumer<@Nullable Object> listener) {
        changed = listener;
    }

    /** What is typed was not kept: it stays until it is, or until the person gives it up. */
    void notKept() {
        unread = true;
    }

    /** Whether something is typed that is not kept. */
    boolean unread() {
        return unread;
    }

    void show(@Nullable Object value) {
        unread = false;
        say("");
        CellFields.show(component, column, value, options.get());
    }

    void readOnly(boolean look) {
        component.getElement().setProperty("readonly", look);
    }

    /** Says beside the field what is wrong with it; nothing when it is empty. */
    void say(String error) {
        if (component instanceof HasValidation field) {
            field.setErrorMessage(error);
            field.setInvalid(!error.isEmpty());
        }
    }

    void focus() {
        if (component instanceof Focusable<?> field) {
            field.focus();
        }
    }

    Component component() {
        return component;
    }

    Column<?> column() {
        return column;
    }
}
