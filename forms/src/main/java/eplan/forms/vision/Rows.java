package eplan.forms.vision;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.forms.draft.Say;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** Rows in an order of their own: added, removed and moved with buttons or, from within a row, with Alt and the arrows. */
final class Rows<R extends Row> extends Div {
    private static final long serialVersionUID = 1L;

    private final List<R> rows = new ArrayList<>();
    private final Map<R, Div> tools = new HashMap<>();
    private final Div list = new Div();
    private final Button add;
    private final transient Supplier<R> make;
    private final transient Runnable changed;
    private boolean readOnly;

    Rows(String addText, Supplier<R> make, Runnable changed) {
        this.make = make;
        this.changed = changed;
        addClassName("rows");
        list.addClassName("rows-list");
        add = new Button(addText, VaadinIcon.PLUS.create(), click -> {
            insert(rows.size()).focus();
            changed.run();
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(list, add);
    }

    List<R> all() {
        return List.copyOf(rows);
    }

    /**
     * Shows other contents. Rows that stay are not touched, so that whoever types in one goes on.
     *
     * @param is whether the row is the one that shows this content
     */
    <T> void show(List<T> contents, BiPredicate<R, T> is, BiConsumer<R, T> write) {
        List<R> left = new ArrayList<>(rows);
        List<R> shown = new ArrayList<>();
        for (T content : contents) {
            R row = left.stream()
                    .filter(one -> is.test(one, content))
                    .findFirst()
                    .orElseGet(this::fresh);
            left.remove(row);
            shown.add(row);
        }
        left.forEach(this::drop);
        rows.clear();
        rows.addAll(shown);
        for (int i = 0; i < shown.size(); i++) {
            if (list.getComponentCount() <= i || !list.getComponentAt(i).equals(shown.get(i))) {
                list.addComponentAtIndex(i, shown.get(i));
            }
            write.accept(shown.get(i), contents.get(i));
        }
        renumber();
    }

    R append() {
        return insert(rows.size());
    }

    /** A new row right below {@code row}. */
    R below(R row) {
        return insert(rows.indexOf(row) + 1);
    }

    private R insert(int index) {
        R row = fresh();
        rows.add(index, row);
        list.addComponentAtIndex(index, row);
        renumber();
        return row;
    }

    private R fresh() {
        R row = make.get();
        Div buttons = tools(row);
        tools.put(row, buttons);
        row.tools(buttons);
        row.readOnly(readOnly);
        Shortcuts.addShortcutListener(row, () -> move(row, -1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(row);
        Shortcuts.addShortcutListener(row, () -> move(row, 1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(row);
        return row;
    }

    private Div tools(R row) {
        Div buttons = new Div(
                tool(VaadinIcon.ARROW_UP, "vision.up", () -> move(row, -1)),
                tool(VaadinIcon.ARROW_DOWN, "vision.down", () -> move(row, 1)),
                tool(VaadinIcon.CLOSE_SMALL, "vision.remove", () -> remove(row)));
        buttons.addClassName("row-tools");
        return buttons;
    }

    private static Button tool(VaadinIcon icon, String key, Runnable act) {
        Button tool = new Button(icon.create(), click -> act.run());
        tool.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        tool.setAriaLabel(Say.text(key));
        tool.setTooltipText(Say.text(key));
        return tool;
    }

    private void move(R row, int by) {
        int to = rows.indexOf(row) + by;
        if (readOnly || to < 0 || to >= rows.size()) {
            return;
        }
        rows.remove(row);
        rows.add(to, row);
        list.addComponentAtIndex(to, row);
        renumber();
        row.focus();
        changed.run();
    }

    private void remove(R row) {
        int index = rows.indexOf(row);
        rows.remove(row);
        drop(row);
        renumber();
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.get(Math.min(index, rows.size() - 1)).focus();
        }
        changed.run();
    }

    private void drop(R row) {
        tools.remove(row);
        list.remove(row);
    }

    void renumber() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(i);
            enable(i, 0, i > 0);
            enable(i, 1, i < rows.size() - 1);
        }
    }

    private void enable(int row, int tool, boolean useful) {
        Div buttons = tools.get(rows.get(row));
        if (buttons != null && buttons.getComponentAt(tool) instanceof Button button) {
            button.setEnabled(useful);
        }
    }

    void readOnly(boolean look) {
        readOnly = look;
        add.setVisible(!look);
        rows.forEach(row -> row.readOnly(look));
    }

    void mark(Map<String, String> errors) {
        rows.forEach(row -> row.mark(errors));
    }

    /** Focuses the field in whichever row has it. */
    boolean focusField(String field) {
        return rows.stream().anyMatch(row -> row.focusField(field));
    }

    /** The first row, or the button that adds one. */
    void focusFirst() {
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.getFirst().focus();
        }
    }
}
