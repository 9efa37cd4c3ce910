package eplan.forms.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import eplan.forms.api.BuddhistDatePicker;
import eplan.forms.draft.Say;
import eplan.plan.Column;
import eplan.plan.EntrySheets.Option;
import eplan.shared.Baht;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The component in which the values of a column are typed, picked or ticked: made, and filled with a value. */
final class CellFields {

    private static final int LONG_TEXT = 600;

    private CellFields() {}

    /**
     * @param options of a reference
     * @param inGrid in a cell of a grid, where there is one line of room and the heading is the label
     */
    static Component of(Column<?> column, String label, List<Option> options, boolean inGrid) {
        Component field = switch (column.kind()) {
            case DATE -> new BuddhistDatePicker();
            case REFERENCE -> references(options);
            case CHOICE -> choices(column);
            case YES_NO -> new Checkbox(label);
            case TEXT -> !inGrid && column.longest() > LONG_TEXT ? new TextArea() : new TextField();
            case AMOUNT, COUNT -> number();
        };
        if (inGrid) {
            field.getElement().setProperty("accessibleName", label);
            field.getElement().getThemeList().add("small");
        } else if (column.kind() != Column.Kind.YES_NO) {
            field.getElement().setProperty("label", column.required() ? label + " *" : label);
        }
        field.getElement().getStyle().set("width", "100%");
        return field;
    }

    private static TextField number() {
        TextField field = new TextField();
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    private static ComboBox<Option> references(List<Option> options) {
        ComboBox<Option> box = new ComboBox<>();
        box.setItemLabelGenerator(Option::label);
        box.setItems(options);
        return box;
    }

    private static ComboBox<String> choices(Column<?> column) {
        ComboBox<String> box = new ComboBox<>();
        box.setItems(column.choices());
        box.setItemLabelGenerator(code -> Say.text("choice." + code));
        return box;
    }

    /** Shows a value in the component that was made for its column. @param options of a reference, as they are now */
    static void show(Component field, Column<?> column, @Nullable Object value, List<Option> options) {
        switch (field) {
            case BuddhistDatePicker date -> date.setValue((LocalDate) value);
            case Checkbox box -> box.setValue(Boolean.TRUE.equals(value));
            case ComboBox<?> box -> select(box, column, value, options);
            case TextField line -> line.setValue(text(value));
            case TextArea area -> area.setValue(text(value));
            default -> throw new IllegalStateException();
        }
    }

    @SuppressWarnings("unchecked") // made above, of options or of codes
    private static void select(ComboBox<?> box, Column<?> column, @Nullable Object value, List<Option> options) {
        if (column.kind() == Column.Kind.CHOICE) {
            ((ComboBox<String>) box).setValue((String) value);
            return;
        }
        ComboBox<Option> references = (ComboBox<Option>) box;
        references.setItems(options);
        references.setValue(options.stream()
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
}
