package eplan.forms.sheet;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import eplan.forms.api.BuddhistDatePicker;
import eplan.forms.draft.Say;
import eplan.plan.Column;
import eplan.plan.EntrySheets.Option;
import eplan.plan.SheetValues;
import eplan.shared.Baht;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One field for one column: shows a value, reads what is typed, and says what is wrong with it without losing it. */
final class CellEditor {

    private static final int LONG_TEXT = 600;

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
        Component component = switch (column.kind()) {
            case DATE -> new BuddhistDatePicker();
            case REFERENCE -> references(options);
            case CHOICE -> choices(column);
            case YES_NO -> new Checkbox(label);
            case TEXT -> !inGrid && column.longest() > LONG_TEXT ? new TextArea() : new TextField();
            case AMOUNT, COUNT -> number();
        };
        CellEditor editor = new CellEditor(column, component, options);
        editor.label(label, inGrid);
        editor.listen();
        return editor;
    }

    private static TextField number() {
        TextField field = new TextField();
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    private static ComboBox<Option> references(Supplier<List<Option>> options) {
        ComboBox<Option> box = new ComboBox<>();
        box.setItemLabelGenerator(Option::label);
        box.setItems(options.get());
        return box;
    }

    private static ComboBox<String> choices(Column<?> column) {
        ComboBox<String> box = new ComboBox<>();
        box.setItems(column.choices());
        box.setItemLabelGenerator(code -> Say.text("choice." + code));
        return box;
    }

    private void label(String label, boolean inGrid) {
        if (inGrid) {
            component.getElement().setProperty("accessibleName", label);
            component.getElement().getThemeList().add("small");
        } else if (column.kind() != Column.Kind.YES_NO) {
            component.getElement().setProperty("label", column.required() ? label + " *" : label);
        }
        component.getElement().getStyle().set("width", "100%");
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

    private void read() {
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
        switch (component) {
            case BuddhistDatePicker date -> date.setValue((LocalDate) value);
            case Checkbox box -> box.setValue(Boolean.TRUE.equals(value));
            case ComboBox<?> box -> select(box, value);
            case TextField field -> field.setValue(text(value));
            case TextArea area -> area.setValue(text(value));
            default -> throw new IllegalStateException();
        }
    }

    @SuppressWarnings("unchecked") // made above, of options or of codes
    private void select(ComboBox<?> box, @Nullable Object value) {
        if (column.kind() == Column.Kind.CHOICE) {
            ((ComboBox<String>) box).setValue((String) value);
            return;
        }
        ComboBox<Option> references = (ComboBox<Option>) box;
        List<Option> now = options.get();
        references.setItems(now);
        references.setValue(now.stream()
                .filter(one -> value instanceof Long id && one.id() == id)
                .findFirst()
                .orElse(null));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal amount -> Baht.format(amount);
            default -> value.toString();
        };
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
